-- When the second factors of a person were last taken away: what a session showed before that is worth nothing.
alter table person add column factors_reset_at datetime(6);

-- When a person was last told that wrong answers are given for their second factor.
create table factor_siege (
    person_id uuid        not null primary key references person (id) on delete cascade,
    told_at   datetime(6) not null
);
