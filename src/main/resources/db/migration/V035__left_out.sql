-- What of a version's file is not in its text, and who kept the text without it. Only those who prepare versions read it:
-- it may hold what the ministry hid or struck out.
create table plan_left_out (
    version_id  uuid        not null references plan_version (id) on delete cascade,
    number      int         not null,
    sort        varchar(20) not null,
    position    int,
    words       mediumtext  not null,
    accepted_by uuid        not null references person (id),
    accepted_at datetime(6) not null,
    primary key (version_id, number)
);
