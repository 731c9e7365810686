"""Reads an XLSX back: sheets, formulas, frozen panes, filters, charts, types of cells."""
import datetime
import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
sheets = {}
for sheet in book:
    rows = []
    for row in sheet.iter_rows():
        for cell in row:
            assert cell.data_type != "f", f"a formula in {sheet.title}!{cell.coordinate}"
        rows.append([
            str(cell.value.date()) if isinstance(cell.value, datetime.datetime) else cell.value
            for cell in row
        ])
    sheets[sheet.title] = {
        "rows": rows,
        "frozen": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "charts": len(sheet._charts),
        "dates": sum(isinstance(cell.value, datetime.datetime)
                     for row in sheet.iter_rows() for cell in row),
        "formats": sorted({cell.number_format for row in sheet.iter_rows() for cell in row}),
    }
print(json.dumps(sheets))
