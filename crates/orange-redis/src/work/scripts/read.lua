-- ARGV: id, `results`, `dead` or `items`, last read entry or `-`, number of entries. Returns entries.
local key = ({results = results, dead = dead, items = items})[ARGV[2]]
local start = ARGV[3] == '-' and '-' or '(' .. ARGV[3]
return redis.call('XRANGE', key, start, '+', 'COUNT', ARGV[4])
