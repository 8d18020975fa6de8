-- A request names its time zone as its organisation does.
update meeting_request
set zone = case zone
    when 'METROPOLE' then 'PARIS'
    when 'ANTILLES' then 'GUADELOUPE'
    when 'MIQUELON' then 'SAINT_PIERRE'
    when 'NOUMEA' then 'NOUVELLE_CALEDONIE'
    when 'MARQUESAS' then 'MARQUISES'
    else zone
end;
