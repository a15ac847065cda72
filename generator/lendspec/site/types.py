"""What a type is called in the documentation."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from typing import Final, assert_never

from lendspec.generator.model import (
    Array,
    Blank,
    Bounds,
    EnumType,
    Kind,
    Mapping,
    Nullable,
    ObjectType,
    Row,
    Scalar,
    Schema,
    Union,
)
from lendspec.site.languages import Lang

__all__ = ["bounds_text", "cores", "type_text"]

_KINDS: Final[dict[Kind, tuple[str, str]]] = {
    "text": ("text", "文本"),
    "integer": ("integer", "整数"),
    "integer_text": ("integer as text", "整数（文本形式）"),
    "decimal": ("decimal as text", "十进制数（文本形式）"),
    "decimal_number": ("decimal", "十进制数"),
    "boolean": ("boolean", "布尔值"),
    "unix_ms": ("time, ms since 1970 UTC", "时间，Unix 毫秒"),
    "unix_ms_text": ("time, ms since 1970 UTC, as text", "时间，Unix 毫秒（文本形式）"),
    "unix_s": ("time, s since 1970 UTC", "时间，Unix 秒"),
    "unix_s_text": ("time, s since 1970 UTC, as text", "时间，Unix 秒（文本形式）"),
    "date_time": ("time, ISO 8601", "时间，ISO 8601"),
    "date": ("date", "日期"),
    "base64": ("bytes, base64", "字节，Base64"),
    "binary": ("bytes", "字节"),
    "anything": ("any JSON", "任意 JSON"),
    "nothing": ("nothing", "无"),
}


def type_text(schema: Schema, lang: Lang) -> str:
    """The type of a value on the wire, in words."""
    chinese = lang == "zh"
    match schema:
        case Scalar(_, (true, false)):
            return f"布尔值：{true} / {false}" if chinese else f"boolean: {true} or {false}"
        case Scalar(kind):
            return _KINDS[kind][chinese]
        case EnumType():
            return (
                ("枚举" if schema.is_text else "枚举（整数）")
                if chinese
                else "enum"
                if schema.is_text
                else "integer enum"
            )
        case ObjectType():
            return "对象" if chinese else "object"
        case Array(item):
            return f"{type_text(item, lang)}列表" if chinese else f"list of {_plural(type_text(item, lang))}"
        case Mapping(value):
            return f"键 → {type_text(value, lang)}" if chinese else f"map of key to {type_text(value, lang)}"
        case Nullable() | Blank() | Row():
            return _absent_text(schema, lang)
        case Union(members):
            return (" 或 " if chinese else " or ").join(dict.fromkeys(type_text(each, lang) for each in members))
        case _:
            assert_never(schema)


def _absent_text(schema: Nullable | Blank | Row, lang: Lang) -> str:
    """The type of a value that may be absent, or of the one row of a list."""
    chinese, inner = lang == "zh", type_text(schema.inner, lang)
    match schema:
        case Nullable():
            return f"{inner} 或 null" if chinese else f"{inner} or null"
        case Blank():
            return f"{inner}，可为空" if chinese else f'{inner} or ""'
        case Row(optional=optional):
            none = ("，或无" if chinese else " or none") if optional else ""
            return f"一行{none}：{inner}" if chinese else f"one row{none}: {inner}"


def _plural(text: str) -> str:
    return {"text": "texts", "integer": "integers", "object": "objects", "enum": "enum values"}.get(text, text)


def cores(schema: Schema) -> tuple[ObjectType | EnumType | Scalar, ...]:
    """What a type comes down to when lists, maps and absences are taken away; several where it is one of several."""
    match schema:
        case Array(inner) | Mapping(inner) | Nullable(inner) | Blank(inner) | Row(inner):
            return cores(inner)
        case Union(members):
            return tuple(dict.fromkeys(made for member in members for made in cores(member)))
        case _:
            return (schema,)


def bounds_text(bounds: Bounds | None, lang: Lang) -> str:
    """The limits of a value in a few words; empty where there are none."""
    if bounds is None:
        return ""
    chinese = lang == "zh"
    edges = ((bounds.minimum, "≥"), (bounds.above, ">"), (bounds.maximum, "≤"), (bounds.below, "<"))
    parts = [f"{sign} {value}" for value, sign in edges if value is not None]
    sizes = (
        (bounds.min_length, bounds.max_length, "characters", "个字符"),
        (bounds.min_items, bounds.max_items, "items", "项"),
    )
    for least, most, english, other in sizes:
        if least is not None or most is not None:
            parts.append(f"{_span(least, most)} {other if chinese else english}")
    for most, english, other in (
        (bounds.whole_digits, "digits before the point", "整数最多 {} 位"),
        (bounds.fraction_digits, "digits behind the point", "小数最多 {} 位"),
    ):
        if most is not None:
            parts.append(other.format(most) if chinese else f"≤ {most} {english}")
    if bounds.pattern:
        parts.append((bounds.form_zh if chinese else bounds.form) or f"`{bounds.pattern}`")
    if bounds.each is not None:
        parts.append(f"{'每项 ' if chinese else 'each '}{bounds_text(bounds.each, lang)}")
    return ("，" if chinese else ", ").join(parts)


def _span(least: int | None, most: int | None) -> str:
    if least is None:
        return f"≤ {most}"
    return f"≥ {least}" if most is None else str(least) if least == most else f"{least}–{most}"
