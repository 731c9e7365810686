"""Reads a DOCX back: headings, tables with header rows, captions, alternative texts, core properties."""
import json
import sys

import docx
from docx.oxml.ns import qn

document = docx.Document(sys.argv[1])
headings = []
for paragraph in document.paragraphs:
    if paragraph.style.name.startswith("Heading "):
        headings.append((int(paragraph.style.name[8:]), paragraph.text))
level = 0
for own, text in headings:
    assert own <= level + 1, f"the heading {text!r} skips a level"
    level = own
described = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
assert described and all(described), "a picture without an alternative text"
for table in document.tables:
    first = table.rows[0]._tr
    assert first.find(qn("w:trPr")).find(qn("w:tblHeader")) is not None, "a table without a header"
    assert len({len(row.cells) for row in table.rows}) == 1
captions = [p.text for p in document.paragraphs if p.style.name == "Caption"]
# The mark of the program at the end is no figure.
figures = [words for words in described if words != "Waymark"]
assert len(captions) == len(document.tables) + len(figures)
rows = [[cell.text for cell in row.cells] for table in document.tables for row in table.rows]
print(json.dumps({
    "title": document.core_properties.title,
    "headings": headings,
    "captions": captions,
    "rows": rows,
    "text": "\n".join(paragraph.text for paragraph in document.paragraphs),
}))
