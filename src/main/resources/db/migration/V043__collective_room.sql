-- What is said in the Collective's room. The function is kept as it was: who moves on leaves what was said as their
-- association's. What was withdrawn leaves its place and no words.
create table discussion (
    id         uuid        not null primary key,
    version_id uuid        references plan_version (id),
    measure_id uuid,
    first_line int         not null,
    last_line  int         not null,
    begun_at   datetime(6) not null,
    key discussion_by_place (version_id, first_line)
);

create table post (
    id              uuid         not null primary key,
    revision        bigint       not null,
    discussion_id   uuid         not null references discussion (id),
    author_id       uuid         not null references person (id),
    organisation_id uuid         not null references organisation (id),
    function        varchar(120) not null,
    words           text         not null,
    posted_at       datetime(6)  not null,
    edited_at       datetime(6),
    withdrawn_at    datetime(6),
    key post_by_discussion (discussion_id, posted_at)
);

create table discussion_read (
    person_id     uuid        not null references person (id) on delete cascade,
    discussion_id uuid        not null references discussion (id) on delete cascade,
    read_until    datetime(6) not null,
    primary key (person_id, discussion_id)
);

-- That somebody of a member association opened a version here: neither who nor when.
create table text_opening (
    version_id      uuid not null references plan_version (id),
    organisation_id uuid not null references organisation (id),
    primary key (version_id, organisation_id)
);

-- Who was reminded, when and with which words. The rank lets one of two reminders of one moment win.
create table reminder (
    id          uuid        not null primary key,
    version_id  uuid        not null references plan_version (id),
    words       text        not null,
    function    varchar(120) not null,
    reminded_at datetime(6) not null,
    key reminder_by_version (version_id, reminded_at)
);

create table reminder_recipient (
    reminder_id     uuid not null references reminder (id),
    organisation_id uuid not null references organisation (id),
    version_id      uuid not null references plan_version (id),
    day             date not null,
    rank_of_day     int  not null,
    primary key (reminder_id, organisation_id),
    unique key reminder_of_day (version_id, organisation_id, day, rank_of_day)
);
