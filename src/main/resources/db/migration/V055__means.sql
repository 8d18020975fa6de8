-- How a resource may be used: at most so many meetings a day of Paris, with time before and after each of them that
-- neighbours share. A closed one takes part in nothing new; what it did stays.
alter table resource
    add column most_a_day     int not null default 0,
    add column minutes_before int not null default 0,
    add column minutes_after  int not null default 0,
    add column closed_at      datetime(6) null,
    add check (most_a_day >= 0),
    add check (minutes_before between 0 and 240 and minutes_after between 0 and 240);

-- When an official receives and a room may be used, in the local time of Paris. Without weekly hours: the usual ones.
create table hours_rule (
    id          uuid        not null primary key,
    resource_id uuid        not null references resource (id),
    kind        varchar(20) not null,
    weekday     tinyint,
    first_day   date,
    last_day    date,
    from_hour   time,
    to_hour     time,
    note        varchar(300),
    check (kind in ('WEEKLY', 'ON_DAY', 'ABSENT')),
    check (kind = 'ABSENT' or from_hour is not null and to_hour > from_hour),
    check (kind <> 'WEEKLY' or weekday between 1 and 7),
    check (kind <> 'ON_DAY' or first_day is not null and last_day = first_day),
    check (kind <> 'ABSENT' or first_day is not null and last_day >= first_day)
);

-- Where an organisation is, in time; a name of the IANA data base.
alter table organisation add column time_zone varchar(40) not null default 'Europe/Paris';

-- Why a meeting was placed by hand outside the hours of those it takes.
alter table bilateral_meeting add column despite varchar(500);
