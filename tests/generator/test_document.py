"""References: inside a file, across files, and every way in which one can lead nowhere."""

from __future__ import annotations

import pytest

from lendspec.generator.document import Workspace
from lendspec.generator.findings import Place, SpecError
from lendspec.generator.load import load_file
from tests.generator.documents import marked, write

PARTS = """\
plain: {name: plain}
a/b~c d: {name: escaped}
"%": {name: percent}
list: [{name: zero}, {name: one}]
again: {$ref: '#/plain'}
out: {$ref: 'spec.yaml#/local'}
loop: {$ref: 'spec.yaml#/loop'}
text: only text
"""


@pytest.fixture
def spot(tmp_path):
    """Make the reference of a specification beside `parts.yaml`."""
    write(tmp_path, PARTS, "parts.yaml")
    write(tmp_path, "a: [", "broken.yaml")

    def make(reference, more=""):
        path = write(tmp_path, f"here:\n  $ref: {reference!r}\nlocal: {{name: local}}\n{more}")
        workspace = Workspace()
        return workspace, workspace.open(path).child("here")

    return make


TARGETS = [
    ("#/local", "local"),
    ("parts.yaml#/plain", "plain"),
    ("./parts.yaml#/plain", "plain"),
    ("parts.yaml#/a~1b~0c d", "escaped"),
    ("parts.yaml#/a~1b~0c%20d", "escaped"),
    ("parts.yaml#/%25", "percent"),
    ("parts.yaml#/list/0", "zero"),
    ("parts.yaml#/list/1", "one"),
    ("parts.yaml#/again", "plain"),
    ("parts.yaml#/out", "local"),
]


@pytest.mark.parametrize(("reference", "name"), TARGETS)
def test_a_reference_leads_to_its_target(spot, reference, name):
    """Through further references, and with the escapes of RFC 6901."""
    workspace, start = spot(reference)
    assert workspace.follow(start).child("name").value == name


def test_a_whole_file_can_be_the_target(spot):
    """A fragment is not needed."""
    workspace, start = spot("parts.yaml")
    assert workspace.follow(start).pointer == ()
    workspace, start = spot("parts.yaml#")
    assert workspace.follow(start).pointer == ()


def test_what_is_no_reference_stays_where_it_is(spot):
    """Following is safe for any value."""
    workspace, start = spot("#/local")
    local = workspace.follow(start)
    assert workspace.follow(local) is local
    assert workspace.follow(local.child("name")).value == "local"


def test_a_target_knows_its_own_file_and_place(spot, tmp_path):
    """Messages about the target name the file in which it stands."""
    workspace, start = spot("parts.yaml#/list/1")
    target = workspace.follow(start)
    assert target.place == Place(tmp_path / "parts.yaml", 4, 22)
    assert (target.json_path, target.identity) == ("$.list['1']", (tmp_path / "parts.yaml", ("list", "1")))


def test_a_file_is_read_once_however_it_is_named(spot, tmp_path):
    """Two spellings of one path are one file, so that its schemas are not taken for two."""
    workspace, start = spot(f"../{tmp_path.name}/parts.yaml#/out")
    assert workspace.follow(start).identity == (tmp_path / "spec.yaml", ("local",))
    assert [path.resolve() for path in workspace.files] == [tmp_path / "spec.yaml", tmp_path / "parts.yaml"]


FAULTS = [
    ("#/nowhere", "ref-dangling", "no 'nowhere' at $ of spec.yaml (it has here, local)"),
    ("parts.yaml#/plain/none", "ref-dangling", "no 'none' at $.plain of parts.yaml (it has name)"),
    ("parts.yaml#/text/none", "ref-dangling", "no 'none' at $.text of parts.yaml (it has a string)"),
    ("parts.yaml#/list/2", "ref-dangling", "no '2' at $.list of parts.yaml (it has a sequence)"),
    ("parts.yaml#/list/01", "ref-dangling", "no '01' at $.list"),
    ("parts.yaml#/list/-1", "ref-dangling", "no '-1' at $.list"),
    ("parts.yaml#/list/²", "ref-dangling", "no '²' at $.list"),
    ("parts.yaml#/list/" + "9" * 5000, "ref-dangling", "points at nothing"),
    ("#/", "ref-dangling", "no '' at $ of spec.yaml"),
    ("none.yaml#/x", "ref-file", "'none.yaml' is no file beside spec.yaml; correct the name or add the file"),
    ("../none/parts.yaml", "ref-file", "is no file beside spec.yaml"),
    ("https://example.com/parts.yaml#/x", "ref-remote", "only files beside the specification are read"),
    ("file:///etc/passwd", "ref-remote", "names an address"),
    ("#plain", "ref-anchor", "'#plain' names an anchor; point at a value, as in `#/components/schemas/Loan`"),
    ("#/here", "ref-cycle", "'#/here' leads back to itself; let one of the references hold the value"),
    ("#/loop", "ref-cycle", "leads back to itself"),
]


@pytest.mark.parametrize(("reference", "rule", "words"), FAULTS, ids=[fault[0][:30] for fault in FAULTS])
def test_a_reference_that_leads_nowhere_is_named_where_it_stands(spot, tmp_path, reference, rule, words):
    """And says what is there instead."""
    workspace, start = spot(reference, more="loop: {$ref: 'parts.yaml#/loop'}\n" if "loop" in reference else "")
    with pytest.raises(SpecError) as caught:
        workspace.follow(start)
    (found,) = caught.value.findings
    assert (found.place, found.rule) == (Place(tmp_path / "spec.yaml", 2, 3), rule)
    assert words in found.message


def test_a_fault_inside_the_other_file_is_named_there(spot, tmp_path):
    """A broken part is the fault of the part."""
    workspace, start = spot("broken.yaml#/a")
    with pytest.raises(SpecError) as caught:
        workspace.follow(start)
    assert caught.value.findings[0].place.file == tmp_path / "broken.yaml"


def test_a_long_chain_of_references_is_a_cycle_for_us(spot):
    """More than 32 hops help nobody."""
    chain = "".join(f"r{number}: {{$ref: '#/r{number + 1}'}}\n" for number in range(40)) + "r40: {name: end}\n"
    workspace, start = spot("#/r20", chain)
    assert workspace.follow(start).child("name").value == "end"
    workspace, start = spot("#/r0", chain)
    with pytest.raises(SpecError, match="ref-cycle"):
        workspace.follow(start)


def test_a_scalar_has_no_children(spot):
    """Asking for one is a mistake of the program."""
    workspace, start = spot("#/local")
    with pytest.raises(KeyError):
        workspace.follow(start).child("name").child("x")


def test_a_finding_stands_at_the_value_or_at_one_of_its_keys(tmp_path):
    """Keys show up in the pointer as well."""
    text, place = marked("a:\n  ▸b-c: 1\n")
    spot = Workspace().open(write(tmp_path, text)).child("a")
    found = spot.finding("rule", "message", key="b-c")
    assert (found.place.line, found.place.column) == place
    assert found.pointer == "$.a['b-c']"
    assert spot.finding("rule", "message").place == load_file(tmp_path / "spec.yaml").value_place("a")
    assert spot.child("b-c").finding("rule", "message", key="none").place.column == 8
