-- Observations of earlier rounds are annexed too, each with the moment it was handed in.
alter table minutes_observation add column observed_at datetime(6);

update minutes_observation o
    join minutes_point p on p.id = o.point_id
    join minutes m on m.id = p.minutes_id
set o.observed_at = coalesce(m.observed_at, m.put_at, m.begun_at);

alter table minutes_observation modify observed_at datetime(6) not null;
