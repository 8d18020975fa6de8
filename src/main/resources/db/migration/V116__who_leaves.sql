-- When a person was last shut out, and when their identity was erased: what is left then is a number.
alter table person
    add column shut_out_at datetime(6),
    add column erased_at datetime(6),
    add constraint erased_stays_out check (erased_at is null or (not enabled and password_hash is null));

update person set shut_out_at = utc_timestamp(6) where not enabled;
