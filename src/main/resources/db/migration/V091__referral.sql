-- MIPROF refers remarks to a ministry and asks for its advice until a day of Paris. A recalled referral keeps its own row,
-- for MIPROF's memory, and none of those below.
create table referral (
    id          uuid          not null primary key,
    revision    bigint        not null,
    version_id  uuid          not null references plan_version (id),
    ministry_id uuid          not null references organisation (id),
    due_on      date          not null,
    question    varchar(2000) not null,
    referred_by uuid          not null references person (id),
    referred_at datetime(6)   not null,
    recalled_at datetime(6),
    recalled_by uuid references person (id),
    key referral_of_ministry (ministry_id, due_on),
    check ((recalled_at is null) = (recalled_by is null))
);

-- What a ministry reads beside what was released: a row opens the wall, and nothing else does.
create table remark_referral (
    remark_id   uuid not null references remark (id),
    ministry_id uuid not null references organisation (id),
    referral_id uuid not null references referral (id),
    primary key (remark_id, ministry_id),
    key remark_referral_of (referral_id)
);

-- Whether it ever was referred: most never are, and need not be looked for above.
alter table remark add column referred boolean not null default false;

-- That a ministry was reminded of advice it owes: once before the day, once after it.
create table referral_reminder (
    referral_id uuid    not null references referral (id),
    overdue     boolean not null,
    primary key (referral_id, overdue)
);
