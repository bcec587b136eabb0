--liquibase formatted sql

--changeset feed:0010-hiding
alter table feed_question
    add column hidden_by uuid null,
    add column hidden_at datetime(6) null,
    add column hidden_reason varchar(300) null;
alter table feed_reply
    add column hidden_by uuid null,
    add column hidden_at datetime(6) null,
    add column hidden_reason varchar(300) null;
--rollback alter table feed_question drop column hidden_by, drop column hidden_at, drop column hidden_reason;
--rollback alter table feed_reply drop column hidden_by, drop column hidden_at, drop column hidden_reason;
