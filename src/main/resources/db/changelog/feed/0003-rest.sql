--liquibase formatted sql

--changeset feed:0011-rest
-- what stood in a mail around what was said: quotes, signature, disclaimer
alter table feed_question add column rest mediumtext null;
alter table feed_reply add column rest mediumtext null;
--rollback alter table feed_question drop column rest;
--rollback alter table feed_reply drop column rest;
