--liquibase formatted sql

--changeset audit:0002-refusals
-- refusals are few: whoever looks for them may not have to read everything
create index idx_audit_entry_outcome on audit_entry (outcome, id);
--rollback drop index idx_audit_entry_outcome on audit_entry;
