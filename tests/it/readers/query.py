"""Runs queries over Parquet files in a folder, and prints what each gives as JSON."""
import json
import os
import sys

import duckdb

os.chdir(sys.argv[1])
print(json.dumps([[list(row) for row in duckdb.sql(query).fetchall()] for query in sys.argv[2:]]))
