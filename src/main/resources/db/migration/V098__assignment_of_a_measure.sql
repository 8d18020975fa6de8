-- A whole measure in somebody's care: its lines are those of the measure, and what is deposited later under it joins by itself.
-- The same lines may be in another's care as a passage.
alter table assignment
    add column measure_id uuid,
    add column whole_measure boolean as (measure_id is not null) stored,
    add unique key one_care_a_place (version_id, first_line, last_line, whole_measure);
alter table assignment drop key version_id;
