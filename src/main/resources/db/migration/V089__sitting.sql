-- Arbitration sittings: an agenda of passages of one version, taken one after another while several people watch. Nobody
-- outside the State reads these tables. What was decided is kept in the words of the moment, beside the decision itself:
-- the minutes of a sitting say what was decided in it, whatever becomes of the decision later.
create table sitting (
    id              uuid         not null primary key,
    revision        bigint       not null,
    version_id      uuid         not null references plan_version (id),
    title           varchar(160) not null,
    planned_minutes int          not null,
    state           varchar(10)  not null,
    prepared_by     uuid         not null references person (id),
    prepared_at     datetime(6)  not null,
    led_by          uuid references person (id),
    opened_at       datetime(6),
    closed_at       datetime(6),
    -- From 1; 0 before the opening.
    current_point   int          not null,
    -- Since when the current point is before everybody.
    turned_at       datetime(6),
    key sitting_of_version (version_id, prepared_at),
    check ((opened_at is null) = (state = 'PREPARED')),
    check ((closed_at is null) = (state <> 'CLOSED'))
);

create table sitting_point (
    id                uuid        not null primary key,
    sitting_id        uuid        not null references sitting (id) on delete cascade,
    ordinal           int         not null,
    first_line        int         not null,
    last_line         int         not null,
    state             varchar(10) not null,
    -- Counts decisions, deferrals and what took them back; the note counts for itself, since another hand writes it.
    revision          bigint      not null,
    -- No reference: a decision that is reopened at the desk is gone, and the sitting still took it.
    decision_id       uuid,
    decision_revision bigint      not null,
    outcome           varchar(16),
    reason            text        not null,
    wording           text        not null,
    note              text        not null,
    note_revision     bigint      not null,
    settled_by        uuid references person (id),
    -- Who people were then, here and below: the minutes do not follow somebody into their next post.
    settled_by_function varchar(120) not null,
    settled_at        datetime(6),
    seconds           bigint      not null,
    unique key one_point_a_place (sitting_id, ordinal),
    check ((outcome is not null) = (state = 'DECIDED'))
);

-- Who had the sitting before them while it ran.
create table sitting_attendance (
    sitting_id uuid        not null references sitting (id) on delete cascade,
    person_id  uuid        not null references person (id),
    function          varchar(120) not null,
    organisation_name varchar(80)  not null,
    since      datetime(6) not null,
    primary key (sitting_id, person_id)
);

-- The remarks that a point treated: those that its decision served and, from the close on, those it left waiting.
create table sitting_point_remark (
    point_id  uuid not null references sitting_point (id) on delete cascade,
    remark_id uuid not null references remark (id),
    primary key (point_id, remark_id)
);
