--liquibase formatted sql

--changeset networks:0006-round-days
-- so long the words of a round of intervision are kept; then they are wiped
alter table networks_network add column round_days int not null default 30;
--rollback alter table networks_network drop column round_days;
