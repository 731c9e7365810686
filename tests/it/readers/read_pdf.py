"""Reads a PDF back: PDF/UA-1, language, bookmarks, alternative texts, table headers."""
import sys

import page

for path in sys.argv[1:]:
    report = page.validate_pdf(path, profile=page.ValidationProfile.PDF_UA_1)
    if not report.is_compliant:
        for failure in report.failures:
            print(path, failure.rule_id, failure.message)
        sys.exit(1)
    print(f"{path}: {report.rules}")
