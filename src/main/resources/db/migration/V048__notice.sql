-- What awaits a person, and where: never a word of it. The organisation is the seat in which they were told. No foreign
-- keys: a round that opens would hold the row of every lead. What a mail waits for goes with mail_at.
create table notice (
    id              uuid         not null primary key,
    person_id       uuid         not null,
    organisation_id uuid         not null,
    kind            varchar(24)  not null,
    place           varchar(200) not null,
    about           uuid,
    due_at          datetime(6),
    told_at         datetime(6)  not null,
    read_at         datetime(6),
    mail_at         datetime(6),
    key notice_of_person (person_id, told_at),
    key notice_by_thing (about, kind),
    key notice_by_mail (mail_at),
    key notice_by_moment (told_at)
);

-- How each person wants to hear by mail of each kind; no row is the kind's own pace.
create table notice_choice (
    person_id uuid        not null,
    kind      varchar(24) not null,
    pace      varchar(8)  not null,
    primary key (person_id, kind)
);

-- The hours of Paris in which a person wants no mail; kept also while they are switched off.
create table quiet_hours (
    person_id uuid    not null primary key,
    wanted    boolean not null,
    starts    time    not null,
    ends      time    not null
);

-- One digest a person a day of Paris, whichever node comes first.
create table notice_digest (
    person_id uuid not null,
    day       date not null,
    primary key (person_id, day)
);

-- With what the links that end mails are made; drawn by the portal when it first needs it.
create table unsubscribing_key (
    id     tinyint       not null primary key,
    secret varbinary(32) not null
);

-- Who was reminded of a closing, so many days before it.
create table closing_reminder (
    round_id  uuid not null,
    person_id uuid not null,
    days      int  not null,
    primary key (round_id, person_id, days)
);

-- Where one click ends mails of this kind; empty for those that cannot be ended.
alter table outgoing_mail add column unsubscribe varchar(400) not null default '';
