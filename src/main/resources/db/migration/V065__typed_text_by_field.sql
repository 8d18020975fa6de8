-- What was typed for one request is forgotten by its name, without locking what everybody else types.
create index typed_text_by_field on typed_text (field);
