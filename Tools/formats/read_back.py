"""Writes a graph in every format, reads each with the programs that users have, and compares names and counts.

The names of the graph's entities are made hostile by the user's own means: decisions that rename them.
"""

import csv
import io
import json
import re
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path

import networkx
from hostile import NAMES

LIAISON = Path(sys.argv[1]).resolve()
WORK = Path(sys.argv[2]).resolve()
FORMATS = ["json", "graphml", "gexf", "node-link", "ftm", "jsonld", "cypher", "dot", "mermaid", "markdown"]


def liaison(*arguments: str) -> str:
    run = subprocess.run([LIAISON, *arguments], capture_output=True, check=False)
    if run.returncode != 0:
        sys.exit(f"liaison {' '.join(arguments)}: {run.returncode}: {run.stderr.decode()}")
    return run.stdout.decode("utf-8")


class Sample:
    """A graph in all formats, and what its JSON says."""

    def __init__(self, name: str, renames: dict[str, str]):
        self.folder = WORK / name
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        if renames:
            lines = [json.dumps({"do": "rename", "a": id, "name": new}) for id, new in renames.items()]
            (self.folder / "decisions.jsonl").write_text("\n".join(lines) + "\n")
        liaison("build", "seeds", "--known", "seeds/known", "--into", str(self.folder))
        self.files = {}
        for format in FORMATS:
            extra = ["--limit", "5000"] if format in ("dot", "mermaid") else []
            self.files[format] = self.folder / f"graph.{format}"
            liaison("export", format, *extra, "-o", str(self.files[format]), "--graph", self.store)
        for reader in ("gephi", "kumu", "neo4j"):
            liaison(
                "export", "csv", "--for", reader, "-o", str(self.folder / reader), "--graph", self.store
            )
        self.graph = json.loads(self.text("json"))
        self.names = {entity["id"]: entity["name"] for entity in self.graph["entities"]}
        if renames:
            kept = [id for id, new in renames.items() if self.names.get(id) == new]
            check("names that stay hostile in JSON", len(kept) >= len(renames) - 1, f"{len(kept)} of {len(renames)}")
        self.edges = len(json.loads(self.text("node-link"))["links"])

    @property
    def store(self) -> str:
        return str(self.folder / "liaison.db")

    def text(self, format: str) -> str:
        return self.files[format].read_bytes().decode("utf-8")


FAILURES = []


def check(what: str, holds: bool, detail: object = "") -> None:
    print(("  ok   " if holds else "  FAIL ") + what + ("" if holds else f": {str(detail)[:600]}"))
    if not holds:
        FAILURES.append(what)


def same(what: str, found: dict, expected: dict) -> None:
    wrong = [(id, found.get(id), name) for id, name in expected.items() if found.get(id) != name]
    check(f"{what}: {len(expected)} names unchanged", not wrong and len(found) == len(expected), wrong[:3])


def in_xml(name: str) -> str:
    """What XML 1.0 can hold of a name."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", name)


def graphml(sample: Sample) -> None:
    expected = {id: in_xml(name) for id, name in sample.names.items()}
    graph = networkx.read_graphml(sample.files["graphml"], force_multigraph=True)
    same("GraphML, NetworkX", dict(graph.nodes(data="label")), expected)
    check("GraphML, NetworkX: edges", graph.number_of_edges() == sample.edges, graph.number_of_edges())
    import igraph

    graph = igraph.Graph.Read_GraphML(str(sample.files["graphml"]))
    same("GraphML, igraph", dict(zip(graph.vs["id"], graph.vs["label"])), expected)
    check("GraphML, igraph: edges", graph.ecount() == sample.edges, graph.ecount())
    lint("GraphML", sample.files["graphml"], "graphml.xsd")


def gexf(sample: Sample) -> None:
    expected = {id: in_xml(name) for id, name in sample.names.items()}
    graph = networkx.read_gexf(sample.files["gexf"])
    same("GEXF, NetworkX", dict(graph.nodes(data="label")), expected)
    check("GEXF, NetworkX: edges", graph.number_of_edges() == sample.edges, graph.number_of_edges())
    spells = [edge for *_, edge in graph.edges(data=True) if edge.get("spells")]
    check("GEXF, NetworkX: dates as spells", len(spells) > sample.edges / 2, f"{len(spells)} of {sample.edges}")
    lint("GEXF", as_gexf_1_2(sample.files["gexf"]), "gexf.xsd")


def lint(what: str, path: Path, schema: str) -> None:
    """Whether the file is XML, and valid by the published schema where that is there."""
    if shutil.which("xmllint") is None:
        print(f"  --   {what}: xmllint is not installed")
        return
    xsd = WORK / "schemas" / schema
    arguments = ["--schema", str(xsd)] if xsd.exists() else []
    if not arguments:
        print(f"  --   {what}: its schema is not there")
    run = subprocess.run(
        ["xmllint", "--noout", "--nonet", *arguments, str(path)], capture_output=True, check=False
    )
    said = run.stderr.decode().replace(f"{path} validates", "").strip()
    check(f"{what}, xmllint" + (" by its schema" if arguments else ""), run.returncode == 0 and not said, said[:300])


def as_gexf_1_2(path: Path) -> Path:
    """The file as GEXF 1.2, the last version whose schema can be had: what 1.3 renamed or added is put back.

    That schema has the elements of viz in the main namespace; everybody, Gephi too, writes them in their own.
    """
    text = path.read_text(encoding="utf-8")
    text = text.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft").replace('version="1.3"', 'version="1.2"')
    text = text.replace(' timerepresentation="interval"', "", 1).replace("<viz:color ", "<color ")
    older = path.with_suffix(".1-2.gexf")
    older.write_text(text, encoding="utf-8")
    return older


def node_link(sample: Sample) -> None:
    graph = networkx.node_link_graph(json.loads(sample.text("node-link")), edges="links")
    same("node-link, NetworkX", dict(graph.nodes(data="label")), sample.names)
    check("node-link, NetworkX: edges", graph.number_of_edges() == sample.edges, graph.number_of_edges())


def dot(sample: Sample) -> None:
    import pydot

    run = subprocess.run(["dot", "-Tcanon"], input=sample.text("dot").encode(), capture_output=True, check=False)
    check("DOT, dot -Tcanon", run.returncode == 0 and not run.stderr, run.stderr[:300])
    (graph,) = pydot.graph_from_dot_data(sample.text("dot"))
    drawn = networkx.MultiDiGraph(networkx.nx_pydot.from_pydot(graph))
    entities = [name for name in drawn.nodes if re.fullmatch(r"e\d+", name)]
    edges = [edge for edge in drawn.edges if re.fullmatch(r"e\d+", edge[0])]
    check("DOT, pydot: edges", len(edges) == sample.edges_drawn(), f"{len(edges)}")
    shown = {squeezed(label(drawn.nodes[name]["label"])) for name in entities}
    wanted = {squeezed(cleaned(name)) for name in sample.names.values() if len(name) <= 80}
    missing = [name for name in shown if not name.endswith("…") and name not in wanted and name != "?"]
    check(f"DOT, pydot: {len(shown)} labels are names", not missing, missing[:3])


def label(token: str) -> str:
    text = token[1:-1].replace('\\"', '"')
    text = re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nl" else match[1], text)
    return text.replace("&amp;", "&")


def cleaned(name: str) -> str:
    """What a picture can hold of a name."""
    kept = (c for c in name if not re.match("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]", c))
    return unicodedata.normalize("NFC", "".join(kept))


def squeezed(text: str) -> str:
    return "".join(text.split())


def follow_the_money(sample: Sample) -> None:
    from followthemoney import model

    found, links, invalid = {}, 0, []
    for line in sample.text("ftm").split("\n"):
        if not line:
            continue
        data = json.loads(line)
        try:
            model.get(data["schema"]).validate(data)
            proxy = model.get_proxy(data, cleaned=True)
            unknown = set(data["properties"]) - set(model.get(data["schema"]).properties)
            if unknown:
                invalid.append((data["id"], unknown))
        except Exception as error:  # pylint: disable=broad-except
            invalid.append((data["id"], getattr(error, "errors", error)))
            continue
        if data["id"].startswith("e-"):
            found[data["id"][2:]] = proxy.get("name")[0]
        links += data["schema"] in ("Event", "UnknownLink", "Employment", "Note")
    check("FollowTheMoney: all entities valid", not invalid, invalid[:3])
    same("FollowTheMoney", found, {id: clipped(name) for id, name in sample.names.items()})
    facts = len(sample.graph["meetings"]) + len(sample.graph["statements"]) + len(sample.graph["affiliations"])
    check("FollowTheMoney: every fact is there", links >= facts, f"{links} of {facts}")


def clipped(name: str) -> str:
    """The schema takes names of 384 characters."""
    return name if len(name) <= 384 else name[:383] + "…"


def json_ld(sample: Sample) -> None:
    import rdflib

    graph = rdflib.Graph().parse(data=sample.text("jsonld"), format="json-ld")
    schema = rdflib.Namespace("https://schema.org/")
    found = {}
    for subject, name in graph.subject_objects(schema.name):
        if isinstance(subject, rdflib.URIRef) and subject.startswith("urn:liaison:entity:"):
            from urllib.parse import unquote

            found[unquote(subject.removeprefix("urn:liaison:entity:"))] = str(name)
    same("JSON-LD, rdflib", found, sample.names)
    for type, part in (("Event", "meetings"), ("Quotation", "statements")):
        count = len(set(graph.subjects(rdflib.RDF.type, schema[type])))
        check(f"JSON-LD, rdflib: {part}", count == len(sample.graph[part]), count)


def tables(sample: Sample) -> None:
    expected = {id: defused(name) for id, name in sample.names.items()}
    for reader, id, name in (("gephi", "Id", "Label"), ("kumu", "ID", "Label"), ("neo4j", "id:ID", "name")):
        nodes = (sample.folder / f"{reader}-nodes.csv").read_bytes().decode("utf-8")
        edges = (sample.folder / f"{reader}-edges.csv").read_bytes().decode("utf-8")
        rows = list(csv.DictReader(io.StringIO(nodes, newline="")))
        same(f"CSV for {reader}", {row[id]: row[name] for row in rows}, expected)
        count = len(list(csv.DictReader(io.StringIO(edges, newline=""))))
        check(f"CSV for {reader}: edges", count == sample.edges, count)
    commands = [
        f".import --csv {sample.folder}/gephi-nodes.csv nodes",
        f".import --csv {sample.folder}/gephi-edges.csv edges",
        ".mode json",
        "select Id as id, hex(Label) as name from nodes;",
    ]
    run = subprocess.run(["sqlite3", ":memory:"], input="\n".join(commands).encode(), capture_output=True, check=False)
    found = {row["id"]: bytes.fromhex(row["name"]).decode("utf-8") for row in json.loads(run.stdout)}
    same("CSV, SQLite .import", found, expected)


def defused(name: str) -> str:
    name = name.replace("\0", "")
    return "'" + name if name[:1] in tuple("=+-@\t\r\n") else name


def cypher(sample: Sample) -> None:
    found, links = {}, 0
    string = r"'((?:[^'\\]|\\.)*)'"
    for line in sample.text("cypher").split("\n"):
        node = re.match(rf"MERGE \(n:Entity \{{id: {string}\}}\) SET n:\w+, n\.name = {string}, ", line)
        if node:
            found[literal(node[1])] = literal(node[2])
        links += line.startswith("MATCH ")
        rest = re.sub(string, "", line)
        if line and (rest.count(";") != 1 or not rest.endswith(";") or "'" in rest):
            check("Cypher: one statement a line", False, line[:200])
    same("Cypher, its strings", found, sample.names)
    check("Cypher: edges", links == sample.edges, links)


def literal(text: str) -> str:
    def one(match: re.Match) -> str:
        if match[1]:
            return chr(int(match[1], 16))
        return {"n": "\n", "r": "\r", "t": "\t"}.get(match[2], match[2])

    return re.sub(r"\\(?:u([0-9a-f]{4})|(.))", one, text)


def markdown(sample: Sample) -> None:
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    parser = MarkdownIt("commonmark").use(footnote_plugin)
    tokens = parser.parse(sample.text("markdown"))
    inline = [child for token in tokens for child in token.children or []]
    check("Markdown: no HTML", not [token for token in tokens + inline if token.type.startswith("html")])
    links = [token.attrGet("href") for token in inline if token.type == "link_open"]
    check("Markdown: only web links", all(link.startswith("http") for link in links), links[:3])
    notes = [token for token in inline if token.type == "footnote_ref"]
    facts = len(sample.graph["meetings"]) + len(sample.graph["statements"])
    check("Markdown: every fact has its footnote", len(notes) >= facts, f"{len(notes)} of {facts}")
    text = squeezed("".join(token.content for token in inline if token.type == "text"))
    speakers = {statement["speaker"] for statement in sample.graph["statements"]}
    missing = [id for id in speakers if squeezed(cleaned(sample.names[id])) not in text]
    check("Markdown: the speakers' names", not missing, missing[:3])


def mermaid(sample: Sample) -> None:
    lines = sample.text("mermaid").split("\n")
    check("Mermaid: a flow chart", lines[3] == "flowchart LR", lines[:4])
    node = re.compile(r'  e\d+(\(\[|\[|\{\{|\[/|>)"[^"]*"(\]\)|\]|\}\}|\\\]):::\w+')
    edge = re.compile(r'  e\d+ [-.x>]+\|"[^"]*"\| e\d+')
    wrong = [
        line
        for line in lines[4:]
        if line and not line.startswith(("  %%", "  classDef")) and not node.fullmatch(line) and not edge.fullmatch(line)
    ]
    check("Mermaid: nodes and edges only", not wrong, wrong[:3])


def edges_drawn(self: Sample) -> int:
    ids = {entity["id"]: entity["kind"] for entity in self.graph["entities"]}
    acting = {id for meeting in self.graph["meetings"] for id in meeting["participants"]}
    acting |= {statement["speaker"] for statement in self.graph["statements"]}
    links = json.loads(self.text("node-link"))["links"]
    return sum(
        all(ids[link[end]] != "place" or link[end] in acting for end in ("source", "target")) for link in links
    )


Sample.edges_drawn = edges_drawn


def main() -> None:
    plain = Sample("plain", {})
    hostile = Sample("hostile", dict(zip(sorted(plain.names), NAMES)))
    for sample in (plain, hostile):
        print(f"{sample.folder.name}: {len(sample.names)} entities, {sample.edges} edges")
        for test in (graphml, gexf, node_link, dot, follow_the_money, json_ld, tables, cypher, markdown, mermaid):
            test(sample)
    if FAILURES:
        sys.exit(f"{len(FAILURES)} checks failed")
    print("all formats are read back as they were written")


main()
