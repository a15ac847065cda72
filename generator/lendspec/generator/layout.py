"""Which class of a package lives in which module."""

from __future__ import annotations

from collections.abc import Container, Iterator

from attrs import define, field

from lendspec.generator.model import (
    Array,
    Blank,
    EnumType,
    Group,
    Mapping,
    Nullable,
    ObjectType,
    Row,
    Scalar,
    Schema,
    Spec,
    Union,
)
from lendspec.generator.names import Allocator, snake
from lendspec.generator.settings import PARENT

__all__ = ["Layout", "objects_of", "secrets_of"]

_RESERVED = frozenset(
    {
        *("client", "enums", "models", "__init__"),
        # A module becomes a name of its package, where these are called.
        *("getattr", "globals", "import_module", "sorted"),
    }
)


def objects_of(
    schema: Schema, seen: dict[str, ObjectType] | None = None, known: Container[str] = ()
) -> dict[str, ObjectType]:
    """Every object that a type reaches, inner ones first as far as they do not lead back.

    Args:
        schema: The type.
        seen: Gets them; what it holds already is not looked into again.
        known: Names of objects that are listed, but not looked into.
    """
    found = {} if seen is None else seen
    if isinstance(schema, Scalar | EnumType):
        return found
    entered: set[str] = set()
    # No recursion: a public specification may chain a thousand objects.
    path: list[tuple[ObjectType | None, Iterator[Schema]]] = [(None, iter((schema,)))]
    while path:
        owner, rest = path[-1]
        inner = next(rest, None)
        if inner is None:
            path.pop()
            if owner is not None:
                found[owner.name] = owner
        elif isinstance(inner, Scalar):
            continue
        elif not isinstance(inner, ObjectType):
            path.append((None, _inner(inner)))
        elif inner.name in known:
            found[inner.name] = inner
        elif inner.name not in found and inner.name not in entered:
            entered.add(inner.name)
            path.append((inner, _held(inner)))
    return found


def _composed(*schemas: Schema) -> list[Schema]:
    """Those that are no single values, as most arguments are."""
    return [schema for schema in schemas if not isinstance(schema, Scalar)]


def _share(made: ObjectType, users: dict[str, str | None]) -> None:
    """Take an object and all that it reaches from the one module that used them; each object is taken once."""
    waiting: list[Schema] = [made]
    while waiting:
        schema = waiting.pop()
        if not isinstance(schema, ObjectType):
            waiting += _inner(schema)
        elif users[schema.name] is not None:
            users[schema.name] = None
            waiting += _held(schema)


def _held(made: ObjectType) -> Iterator[Schema]:
    yield from (entry.schema for entry in made.fields)
    if made.rest is not None:
        yield made.rest.schema


def secrets_of(schema: Schema) -> tuple[str, ...]:
    """The wire names of the secrets in an answer."""
    fields = (field for made in objects_of(schema).values() for field in made.fields)
    return tuple(dict.fromkeys(field.wire for field in fields if field.secret))


def _inner(schema: Schema) -> Iterator[Schema]:
    match schema:
        case Array(inner) | Mapping(inner) | Nullable(inner) | Blank(inner) | Row(inner):
            yield inner
        case Union(members):
            yield from members
        case _:
            return


@define
class Layout:
    """The modules of a package."""

    spec: Spec
    parent: str = PARENT
    sent: frozenset[str] = field(init=False)
    received: frozenset[str] = field(init=False)
    _modules: dict[str | None, str] = field(init=False)
    _homes: dict[str, str] = field(init=False)
    _objects: dict[str, ObjectType] = field(init=False)

    def __attrs_post_init__(self) -> None:
        scope = Allocator(_RESERVED)
        self._modules = {group.name: scope.take(self._wanted(group)) for group in self.spec.groups}
        users = self._users()
        models = {module: scope.take(f"{module}_models") for module in self._modules.values()}
        self._homes = {name: "models" if module is None else models[module] for name, module in users.items()}
        self.sent, self.received = self._directions()

    def _users(self) -> dict[str, str | None]:
        """The module that uses each object; None where there are several."""
        self._objects = {}
        users: dict[str, str | None] = {}
        for group in self.spec.groups:
            module = self._modules[group.name]
            found: dict[str, ObjectType] = {}
            for operation in group.operations:
                for schema in _composed(operation.answer, *(parameter.schema for parameter in operation.parameters)):
                    objects_of(schema, found, users)
            for name, made in found.items():
                if name in users:
                    _share(made, users)
                else:
                    self._objects[name] = made
            users.update({name: module for name in found if name not in users})
        return users

    def _directions(self) -> tuple[frozenset[str], frozenset[str]]:
        """The names of the objects that arguments reach, and of those that answers reach."""
        sent: dict[str, ObjectType] = {}
        received: dict[str, ObjectType] = {}
        for operation in self.spec.operations:
            for schema in _composed(operation.answer):
                objects_of(schema, received)
            for schema in _composed(*(parameter.schema for parameter in operation.parameters)):
                objects_of(schema, sent)
        return frozenset(sent), frozenset(received)

    def _wanted(self, group: Group) -> str:
        attribute = next((operation.attribute for operation in group.operations), None)
        return snake(group.name or attribute or "api", "group")

    @property
    def root(self) -> str:
        """The dotted name of the package."""
        return f"{self.parent}.{self.spec.package}"

    def module_of(self, group: Group) -> str:
        """The module of a group's classes."""
        return self._modules[group.name]

    def home(self, made: ObjectType | EnumType) -> str:
        """The dotted module in which a class lives."""
        return f"{self.root}.{'enums' if isinstance(made, EnumType) else self._homes.get(made.name, 'models')}"

    def model_modules(self) -> dict[str, tuple[ObjectType, ...]]:
        """Each module of models with its classes, inner ones first."""
        modules: dict[str, list[ObjectType]] = {module: [] for module in sorted(set(self._homes.values()))}
        for name, made in self._objects.items():
            modules[self._homes[name]].append(made)
        return {module: tuple(objects) for module, objects in modules.items()}
