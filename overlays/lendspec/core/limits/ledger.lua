-- The books of bucket.py and ledger.py, kept in Redis: a call takes from all of its budgets or from none.
--
-- KEYS  1 the ban, 2 the order of arrival, from 3 on a hash for each charge of the permit
-- ARGV  1 attempt, settle or drop; 2 the permit; 3 JSON: {now, latest, hold, patience, slots, charges: [{weight, budget,
--       period, used}], queue, pause, ban, late}, times in milliseconds; `now` is false for the clock of the server;
--       after `latest` nobody waits for an attempt any more; `used` is -1 where the exchange does not say
-- Reply {state, milliseconds, number of the charge, now}; state 0 granted or done, 1 wait, 2 banned, 3 after `latest`
--
-- Fields of a hash: o:<permit> = weight:frees_at (in flight), s:<frees_at> = weight (spent),
-- w:<permit> = order:weight:leaves_at (waiting), p: = moment until which nothing is given.

local command, permit, given = ARGV[1], ARGV[2], cjson.decode(ARGV[3])
local now = given.now
if not now then
    local time = redis.call('TIME')
    now = time[1] * 1000 + math.floor(time[2] / 1000)
end

local function text(number)
    return string.format('%.0f', number)
end

local function numbers(value)
    local found = {}
    for part in value:gmatch('%d+') do
        found[#found + 1] = tonumber(part)
    end
    return unpack(found)
end

local function earlier(one, other)
    return one.frees_at < other.frees_at
end

-- What the hash holds, without what is over.
local function read(key)
    local bucket = {key = key, spent = {}, open = {}, waiting = {}, used = 0, paused_until = 0}
    local fields = redis.call('HGETALL', key)
    for i = 1, #fields, 2 do
        local kind, name, value, over = fields[i]:sub(1, 1), fields[i]:sub(3), fields[i + 1], false
        if kind == 'p' then
            bucket.paused_until = tonumber(value)
            over = bucket.paused_until <= now
        elseif kind == 'w' then
            local order, weight, leaves_at = numbers(value)
            over = leaves_at <= now
            bucket.waiting[name] = not over and {order = order, weight = weight} or nil
        else
            local weight, frees_at = numbers(value)
            local entry = {weight = weight, frees_at = frees_at or tonumber(name)}
            over = entry.frees_at <= now
            if not over then
                bucket.used = bucket.used + weight
                if kind == 's' then
                    table.insert(bucket.spent, entry)
                else
                    table.insert(bucket.open, entry)
                    bucket.holds = bucket.holds or (name == permit and weight)
                end
            end
        end
        if over then
            redis.call('HDEL', key, fields[i])
        end
    end
    table.sort(bucket.spent, earlier)
    table.sort(bucket.open, earlier)
    return bucket
end

local function asked_earlier(bucket)
    local mine, weight = bucket.waiting[permit], 0
    for _, waiter in pairs(bucket.waiting) do
        if not mine or waiter.order < mine.order then
            weight = weight + waiter.weight
        end
    end
    return weight
end

local function until_room(bucket, charge, need)
    local free = charge.budget - bucket.used
    if need <= free then
        return 0
    end
    local rounds = math.floor((need - 1) / charge.budget)
    local missing, wait = need - rounds * charge.budget - free, 0
    for _, entry in ipairs(bucket.spent) do
        if missing <= 0 then break end
        missing, wait = missing - entry.weight, entry.frees_at - now
    end
    for _, entry in ipairs(bucket.open) do
        if missing <= 0 then break end
        missing, wait = missing - entry.weight, math.min(entry.frees_at, now + charge.period) - now
    end
    return wait + rounds * charge.period
end

local function keep(bucket, charge)
    local longest = math.max(given.hold + charge.period, bucket.paused_until - now)
    redis.call('PEXPIRE', bucket.key, text(longest + 1000))
end

local function spend(bucket, charge, weight, late)
    local length = charge.period + late
    local step = math.max(1, math.floor(length / given.slots))
    local frees_at = math.ceil((now + 1 + length) / step) * step
    redis.call('HINCRBY', bucket.key, 's:' .. text(frees_at), text(weight))
end

-- A Redis that was held up runs what has piled up, long after those who asked have gone: it must take nothing for them.
if command == 'attempt' and now > given.latest then
    return {3, 0, 0, now}
end

local buckets = {}
for i = 3, #KEYS do
    buckets[i - 2] = read(KEYS[i])
end

if command == 'attempt' then
    local banned = redis.call('GET', KEYS[1])
    if banned and tonumber(banned) > now then
        return {2, tonumber(banned) - now, 0, now}
    end
    local longest, short = 0, 1
    for i, charge in ipairs(given.charges) do
        local bucket = buckets[i]
        if bucket.holds then
            return {0, 0, 0, now} -- asked again after a reply that was lost
        end
        local need = asked_earlier(bucket) + charge.weight
        local wait = math.max(until_room(bucket, charge, need), bucket.paused_until - now, 0)
        if wait > longest then
            longest, short = wait, i
        end
    end
    local order
    if longest > 0 and given.queue then
        order = text(redis.call('INCR', KEYS[2]))
        redis.call('PEXPIRE', KEYS[2], text(given.hold))
    end
    for i, charge in ipairs(given.charges) do
        local bucket = buckets[i]
        if longest == 0 then
            redis.call('HDEL', bucket.key, 'w:' .. permit)
            local frees_at = now + given.hold + charge.period
            redis.call('HSET', bucket.key, 'o:' .. permit, charge.weight .. ':' .. text(frees_at))
            keep(bucket, charge)
        elseif order then
            local mine = bucket.waiting[permit]
            local place = mine and text(mine.order) or order
            local leaves_at = text(now + given.patience)
            redis.call('HSET', bucket.key, 'w:' .. permit, place .. ':' .. charge.weight .. ':' .. leaves_at)
            keep(bucket, charge)
        end
    end
    return {longest > 0 and 1 or 0, longest, short, now}
end

if command == 'settle' then
    for i, charge in ipairs(given.charges) do
        local bucket = buckets[i]
        if charge.used > bucket.used then
            spend(bucket, charge, charge.used - bucket.used, 0)
        end
        if bucket.holds then
            redis.call('HDEL', bucket.key, 'o:' .. permit)
            spend(bucket, charge, bucket.holds, given.late)
        end
        if given.pause > 0 and now + given.pause > bucket.paused_until then
            bucket.paused_until = now + given.pause
            redis.call('HSET', bucket.key, 'p:', text(bucket.paused_until))
        end
        keep(bucket, charge)
    end
    if given.ban > 0 then
        local banned = tonumber(redis.call('GET', KEYS[1]) or 0)
        if now + given.ban > banned then
            redis.call('SET', KEYS[1], text(now + given.ban), 'PX', text(given.ban))
        end
    end
    return {0, 0, 0, now}
end

for _, bucket in ipairs(buckets) do
    redis.call('HDEL', bucket.key, 'w:' .. permit, 'o:' .. permit)
end
return {0, 0, 0, now}
