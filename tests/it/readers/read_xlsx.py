"""Reads an XLSX back: sheets, formulas, frozen panes, filters, charts, types of cells."""
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
            str(cell.value.date()) if cell.is_date and cell.value is not None else cell.value
            for cell in row
        ])
    sheets[sheet.title] = {
        "rows": rows,
        "frozen": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "charts": len(sheet._charts),
        "dates": sum(cell.is_date for row in sheet.iter_rows() for cell in row),
        "formats": sorted({cell.number_format for row in sheet.iter_rows() for cell in row}),
    }
print(json.dumps(sheets))
