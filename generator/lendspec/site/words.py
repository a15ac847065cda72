"""The words of the pages themselves, in both languages."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from typing import Final

from lendspec.site.languages import Lang

__all__ = ["word", "words"]

_WORDS: Final[dict[str, tuple[str, str]]] = {
    "all_pages": ("Every page", "逐页读取"),
    "answer": ("Answer", "返回"),
    "answer_example": ("Documented answer", "文档示例返回"),
    "budget": ("Budget", "额度"),
    "calls": ("Calls that fit", "可调用次数"),
    "checked": ("checked", "核对于"),
    "class": ("Error class", "异常类"),
    "code": ("Code", "错误码"),
    "codes": ("Codes of the exchange", "交易所错误码"),
    "compare": ("The same job on each exchange", "同一件事，两家交易所"),
    "copied": ("Copied", "已复制"),
    "copy": ("Copy", "复制"),
    "coverage": ("Coverage", "覆盖范围"),
    "curl_note": (
        "The placeholders are yours to fill in; the signature must be made anew for each request.",
        "占位符请自行填写；每个请求都要重新计算签名。",
    ),
    "deprecated": ("Deprecated", "已弃用"),
    "description": ("Description", "说明"),
    "downloads": ("OpenAPI files", "OpenAPI 文件"),
    "downloads_lead": (
        "The specifications behind these pages, each as one document that any OpenAPI tool reads.",
        "本站所依据的规范，每个产品一份文档，任何 OpenAPI 工具均可读取。",
    ),
    "errors": ("Errors", "错误"),
    "errors_lead": (
        "Every known error code of this exchange: the class that the client raises, who can mend it, may it be resent.",
        "该交易所全部已知错误码：客户端抛出的异常类、责任方，以及同一请求能否重发。",
    ),
    "errors_note": (
        "Codes are those that the exchange lists for the whole product: it does not say which call answers with which.",
        "错误码为交易所对整个产品列出的错误码；交易所没有逐个接口说明。",
    ),
    "example": ("Example", "示例"),
    "exchange": ("Exchange", "交易所"),
    "fault": ("Who can mend it", "由谁解决"),
    "fault_account": ("the account's owner", "账户持有人"),
    "fault_caller": ("the caller", "调用方"),
    "fault_exchange": ("the exchange", "交易所"),
    "field": ("Field", "字段"),
    "one_field": ("field", "个字段"),
    "fields": ("fields", "个字段"),
    "guide": ("Guide", "指南"),
    "home": ("Home", "首页"),
    "home_title": ("Borrow against crypto, without surprises", "加密货币借贷接口，一目了然"),
    "job": ("Job", "要做的事"),
    "language": ("Language", "语言"),
    "limits": ("Limits", "限速"),
    "limits_lead": (
        "What each call costs and of which budget. The client keeps to these limits by itself.",
        "每个调用消耗多少、计入哪个额度。客户端会自动遵守这些限制。",
    ),
    "markdown": ("This page as Markdown", "本页 Markdown"),
    "meaning": ("Meaning", "含义"),
    "menu": ("Contents", "目录"),
    "message_says": ("message says", "原文含"),
    "missing_lead": (
        "There is no page at this address. It may have moved: search for it, or start from the home page.",
        "此地址没有页面，可能已移动：请搜索，或从首页开始。",
    ),
    "missing_title": ("No such page", "没有此页"),
    "next": ("Next", "下一页"),
    "no": ("no", "否"),
    "none_found": ("Nothing found", "没有结果"),
    "on_this_page": ("On this page", "本页内容"),
    "operation": ("Operation", "接口"),
    "operations": ("operations", "个接口"),
    "optional": ("optional", "可选"),
    "owned": ("Signing supplies", "由签名提供"),
    "page": ("Page", "页面"),
    "parameters": ("Parameters", "参数"),
    "parameters_none": ("This call takes no parameters.", "此接口没有参数。"),
    "place": ("Python", "Python"),
    "product": ("Product", "产品"),
    "python_async": ("Python, async", "Python 异步"),
    "python_sync": ("Python", "Python"),
    "removed": ("the exchange ends it on {0}", "交易所于 {0} 停用"),
    "required": ("required", "必填"),
    "rules": ("Rules between parameters", "参数之间的规则"),
    "safe": ("Safe to send again", "可否重发"),
    "search": ("Search", "搜索"),
    "search_hint": ("operation, path, field, error code", "接口、路径、字段、错误码"),
    "search_loading": ("Loading the index", "正在加载索引"),
    "search_off": ("Search needs JavaScript.", "搜索需要 JavaScript。"),
    "search_results": ("results", "条结果"),
    "secret": ("secret", "机密"),
    "skip": ("Skip to the content", "跳到正文"),
    "source": ("Source", "来源"),
    "theme": ("Dark or light", "深色或浅色"),
    "top": ("To the top", "回到顶部"),
    "translation": ("Texts in Chinese", "中文译文"),
    "type": ("Type", "类型"),
    "untranslated": ("not translated", "未翻译"),
    "untranslated_page": ("This page is in English only.", "本页仅有英文。"),
    "use_instead": ("Use instead", "请改用"),
    "values": ("Values", "取值"),
    "weight": ("Weight", "权重"),
    "wire": ("wire", "线上名称"),
    "yes": ("yes", "是"),
}


def words(lang: Lang) -> dict[str, str]:
    """Every word of the pages in a language, by its key."""
    return {key: pair[lang == "zh"] for key, pair in _WORDS.items()}


def word(lang: Lang, key: str) -> str:
    """One word of the pages in a language."""
    return _WORDS[key][lang == "zh"]
