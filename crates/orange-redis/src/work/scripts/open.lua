-- ARGV: proposed id, visibility in ms, maximum number of attempts. Creates the queue if it does not exist. Returns its
-- id, format and settings.
if redis.call('HEXISTS', meta, 'id') == 0 then
  for index = 1, #KEYS do
    if exists[KEYS[index]] then
      return {err = 'QUEUELOST ' .. KEYS[index] .. ' exists without ' .. meta .. ': the server has lost a part of the queue'}
    end
  end
  redis.call('HSET', meta, 'id', ARGV[1], 'format', '1', 'visibility_ms', ARGV[2], 'max_attempts', ARGV[3])
  redis.call('XGROUP', 'CREATE', jobs, 'workers', '0', 'MKSTREAM')
end
return redis.call('HMGET', meta, 'id', 'format', 'visibility_ms', 'max_attempts')
