"""Every kind of change: how it is classed and the words that say it. A table; nothing here decides."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

from attrs import frozen

__all__ = ["LEVELS", "RULES", "Level", "Rule"]

Level: TypeAlias = Literal["breaking", "additive", "documentation"]

LEVELS: Final[tuple[Level, ...]] = ("breaking", "additive", "documentation")
"""From the gravest to the lightest."""


@frozen
class Rule:
    """How a kind of change is classed.

    ``words`` has slots for names and values. A ``notable`` change is no matter of words: the exchange or the client
    behaves otherwise, though code that worked still works. A ``guess`` is taken from likeness.
    """

    level: Level
    words: str
    notable: bool = False
    guess: bool = False


def _breaking(words: str, *, guess: bool = False) -> Rule:
    return Rule("breaking", words, guess=guess)


def _additive(words: str, *, notable: bool = False) -> Rule:
    return Rule("additive", words, notable=notable)


def _behaviour(words: str) -> Rule:
    return Rule("documentation", words, notable=True)


def _words(words: str) -> Rule:
    return Rule("documentation", words)


RULES: Final[Mapping[str, Rule]] = MappingProxyType(
    {
        # the package
        "package-renamed": _breaking("the package {old} is now {new}; every import changes"),
        "envelope": _behaviour("answers are unwrapped by other rules: {old:plain}, now {new:plain}"),
        # an operation and its place in Python
        "operation-removed": _breaking("the operation is gone"),
        "operation-refused": _breaking("the operation can no longer be made: the generator refuses what it says now"),
        "operation-added": _additive("new operation: {new:plain}"),
        "operation-moved": _breaking("{old} is now {new}"),
        "operation-replaced": _breaking("{old} is now {new}, and the old name calls another operation: {other}"),
        "operation-looks-renamed": _breaking("{old} is gone; it looks renamed to {new}", guess=True),
        "operation-id": _breaking(
            "the operationId {old} is now {new}: constant and key of OPERATIONS change, calls of the method do not"
        ),
        "operation-path": _behaviour("the path {old} is now {new}"),
        "operation-method": _behaviour("the HTTP method {old} is now {new}"),
        "body": _behaviour("the body travels as {new}, not as {old}"),
        # what a call needs, costs and does
        "security-more": _breaking("a call needs {new:plain} besides, and fails without"),
        "security-less": _additive("a call needs {old:plain} no longer"),
        "security-other": _breaking("a call needs {new:plain} instead of {old:plain}"),
        "signed-parameters": _behaviour("signing or the client supplies {new:plain}, not {old:plain}"),
        "permission": _behaviour("the key needs the permission {new}, not {old}"),
        "permission-stated": _words("the permission is {new} (not stated before)"),
        "permission-unstated": _words("the permission is no longer stated; it was {old}"),
        "effect-write": _behaviour("now a write: a call whose answer is lost is not sent again"),
        "effect-read": _behaviour("now a read: a call whose answer is lost is sent again"),
        "limits-tighter": _behaviour("limits are tighter: {old:plain}, now {new:plain}"),
        "limits-looser": _words("limits are looser: {old:plain}, now {new:plain}"),
        "limits-other": _behaviour("limits are measured otherwise: {old:plain}, now {new:plain}"),
        "limits-stated": _words("limits are stated now: {new:plain}"),
        "limits-unstated": _behaviour("no limits are stated any more; they were {old:plain}"),
        "pages-added": _additive("can be read page by page: new method {new}"),
        "pages-removed": _breaking("can no longer be read page by page: the method {old} is gone"),
        "iteration-argument-added": _additive("new optional argument {new} of {name}"),
        "iteration-argument-removed": _breaking("the argument {old} of {name} is gone"),
        "iteration-record": _breaking("{name} gives {new}, not {old}"),
        "pages": _behaviour("pages changed: {old:plain}, now {new:plain}"),
        "window": _behaviour("the window of time changed: {old:plain}, now {new:plain}"),
        "idempotency-added": _additive("{new:plain} makes a repeated call harmless; it is made up when absent"),
        "idempotency-removed": _behaviour("{old:plain} no longer makes a repeated call harmless"),
        "idempotency": _behaviour("what makes a repeated call harmless changed: {old:plain}, now {new:plain}"),
        "settlement-added": _behaviour("when it is done is told now, and a failed status raises Refused: {new:plain}"),
        "settlement-removed": _behaviour("when it is done is no longer told; it was {old:plain}"),
        "settlement": _behaviour("when it is done changed: {old:plain}, now {new:plain}"),
        "rule-added": _breaking("new rule between arguments, checked before anything is sent: {new:plain}"),
        "rule-removed": _additive("no longer a rule between arguments: {old:plain}"),
        # its end
        "deprecated": _additive("deprecated: calls warn; {new:plain}", notable=True),
        "undeprecated": _additive("no longer deprecated"),
        "sunset": _behaviour("the exchange takes it down on {new}, not {old}"),
        "successor": _words("replaced by {new}, not {old}"),
        # arguments
        "argument-added": _additive("new optional argument {new}"),
        "argument-added-required": _breaking("new required argument {new}"),
        "argument-removed": _breaking("the argument {old} is gone"),
        "argument-supplied": _breaking("the argument {old} is gone: signing or the client supplies it"),
        "argument-renamed": _breaking("the argument {old} is now {new}"),
        "argument-looks-renamed": _breaking("the argument {old} is gone; it looks renamed to {new}", guess=True),
        "argument-required": _breaking("the argument {name} is now required"),
        "argument-optional": _additive("the argument {name} is now optional"),
        "argument-default": _behaviour("without the argument {name} the exchange takes {new}, not {old}"),
        "argument-type-less": _breaking("the argument {name} no longer takes {old}"),
        "argument-type": _breaking("the argument {name} takes {new}, not {old}"),
        "argument-type-listed": _breaking(
            "the argument {name} takes {old} only if {new} lists it, or as `unlisted(…)`"
        ),
        "argument-type-wider": _additive("the argument {name} takes {new}, before only {old}"),
        "argument-may-be-none": _additive("the argument {name} may be None"),
        "argument-never-none": _breaking("the argument {name} may no longer be None"),
        "argument-wire": _behaviour("the argument {name} travels otherwise: {old:plain}, now {new:plain}"),
        "argument-narrower": _breaking("fewer values of {name} pass: {new:plain}"),
        "argument-wider": _additive("more values of {name} pass: {new:plain}"),
        # answers
        "answer-type-more": _breaking("may also answer {new}"),
        "answer-type": _breaking("answers {new}, not {old}"),
        "answer-type-narrower": _additive("answers {new}, before {old}"),
        "answer-may-be-none": _breaking("may answer None"),
        "answer-never-none": _additive("never answers None any more"),
        "answer-wire": _behaviour("the answer travels otherwise: {old:plain}, now {new:plain}"),
        # classes of the package
        "class-removed": _breaking("the class is gone"),
        "class-looks-renamed": _breaking("{old} is gone; it looks renamed to {new}", guess=True),
        "class-home": _behaviour("lives in the module {new}, not {old}; import it from the package, as before"),
        "class-kind": _breaking("{old:plain}, now {new:plain}"),
        "answer-field-added": _additive("new field {new}"),
        "answer-field-removed": _breaking("the field {old} is gone"),
        "answer-field-may-be-none": _breaking("the field {name} may be None"),
        "answer-field-never-none": _additive("the field {name} is never None any more"),
        "answer-field-type-more": _breaking("the field {name} may also be {new}"),
        "answer-field-type": _breaking("the field {name} is {new}, not {old}"),
        "answer-field-type-narrower": _additive("the field {name} is {new}, before {old}"),
        "answer-field-wire": _behaviour("the field {name} travels otherwise: {old:plain}, now {new:plain}"),
        "request-field-added": _additive("new optional field {new}"),
        "request-field-added-required": _breaking("new field {new}, which requests need"),
        "request-field-removed": _breaking("the field {old} is gone"),
        "request-field-required": _breaking("requests need the field {name}"),
        "request-field-optional": _additive("requests need the field {name} no longer"),
        "request-field-may-be-none": _additive("the field {name} may be None in requests"),
        "request-field-never-none": _breaking("the field {name} may no longer be None in requests"),
        "request-field-type-less": _breaking("the field {name} no longer takes {old}"),
        "request-field-type": _breaking("the field {name} takes {new}, not {old}"),
        "request-field-type-listed": _breaking(
            "the field {name} takes {old} only if {new} lists it, or as `unlisted(…)`"
        ),
        "request-field-type-wider": _additive("the field {name} takes {new}, before only {old}"),
        "request-field-narrower": _breaking("fewer values of the field {name} pass: {new:plain}"),
        "request-field-wider": _additive("more values of the field {name} pass: {new:plain}"),
        "request-field-wire": _behaviour("the field {name} travels otherwise: {old:plain}, now {new:plain}"),
        "field-renamed": _breaking("the field {old} is now {new}"),
        "field-looks-renamed": _breaking("the field {old} is gone; it looks renamed to {new}", guess=True),
        "field-secret": _behaviour("the field {name} is a secret: repr and errors hide it"),
        "field-plain": _behaviour("the field {name} is no secret any more: repr shows it"),
        # members of enumerations
        "value-added": _additive("new value {new}"),
        "value-removed": _breaking("the value {old} is gone"),
        "value-renamed": _breaking("the member {old} is now {new}"),
        "value-changed": _breaking("the member {name} stands for {new}, not {old}"),
        "value-looks-renamed": _breaking("the value {old} is gone; it looks renamed to {new}", guess=True),
        # words
        "text": _words("{name:plain} reworded"),
        "translation": _words("{name:plain} reworded in Chinese"),
        "translated": _words("{name:plain} translated to Chinese"),
        "example": _words("{name:plain} exchanged"),
        "source": _words("{name:plain} changed"),
    }
)
