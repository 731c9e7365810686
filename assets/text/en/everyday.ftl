# What one meets every day: moments and months, recent files, settings, files that are dropped.

moment = { $date }, { $time }
moment-utc = { $date }, { $time } UTC
lately-today = today, { $time }
lately-yesterday = yesterday, { $time }
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
