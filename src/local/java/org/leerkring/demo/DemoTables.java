package org.leerkring.demo;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables the demo fills, parents before children. */
final class DemoTables {

    private static final int FULL = 5_000;

    final BulkTable people;
    final BulkTable profiles;
    final BulkTable expertise;
    final BulkTable networks;
    final BulkTable kinds;
    final BulkTable coordinators;
    final BulkTable schoolGroups;
    final BulkTable schools;
    final BulkTable schoolYears;
    final BulkTable semesters;
    final BulkTable days;
    final BulkTable communities;
    final BulkTable memberships;
    final BulkTable invitations;
    final BulkTable charters;
    final BulkTable charterParts;
    final BulkTable agreements;
    final BulkTable questions;
    final BulkTable tags;
    final BulkTable replies;
    final BulkTable thanks;
    final BulkTable attachments;
    final BulkTable readings;
    final BulkTable readers;
    final BulkTable nudges;
    final SessionTables sessions;

    private final List<BulkTable> inOrder;

    DemoTables(JdbcTemplate jdbc) {
        people = new BulkTable(
                jdbc,
                "people_person",
                "id",
                "version",
                "name",
                "email",
                "language",
                "look",
                "joined_at",
                "administrator",
                "work",
                "zone");
        profiles = new BulkTable(jdbc, "people_profile", "person_id", "version", "open");
        expertise = new BulkTable(jdbc, "people_expertise", "person_id", "place", "kind", "text");
        networks = new BulkTable(
                jdbc,
                "networks_network",
                "id",
                "version",
                "name",
                "answer_norm",
                "settings_edition",
                "participants_least",
                "participants_most",
                "schools_least",
                "schools_most",
                "most_members",
                "days_to_first_answer",
                "questions_a_year",
                "sessions_a_year",
                "years_kept",
                "dormant_after_days",
                "languages",
                "coached_sessions",
                "leaver_posts");
        kinds = new BulkTable(jdbc, "networks_kind", "network_id", "code", "name", "accent");
        coordinators = new BulkTable(jdbc, "networks_coordinator", "network_id", "person_id", "appointed_at");
        schoolGroups = new BulkTable(jdbc, "networks_school_group", "id", "version", "network_id", "name");
        schools = new BulkTable(
                jdbc,
                "networks_school",
                "id",
                "version",
                "network_id",
                "number",
                "name",
                "level",
                "municipality",
                "region",
                "group_id");
        schoolYears =
                new BulkTable(jdbc, "networks_school_year", "id", "version", "network_id", "from_date", "until_date");
        semesters = new BulkTable(jdbc, "networks_semester", "school_year_id", "from_date", "until_date");
        days = new BulkTable(
                jdbc,
                "networks_day",
                "id",
                "version",
                "network_id",
                "kind",
                "title",
                "place",
                "from_date",
                "until_date",
                "starts_at",
                "ends_at");
        communities = new BulkTable(
                jdbc,
                "communities_community",
                "id",
                "version",
                "network_id",
                "kind",
                "name",
                "slug",
                "founded_at",
                "theme",
                "stage",
                "stage_since");
        memberships = new BulkTable(
                jdbc,
                "communities_membership",
                "id",
                "version",
                "community_id",
                "person_id",
                "school_id",
                "role",
                "from_date",
                "until_date",
                "ended_by",
                "departed",
                "succeeds_id");
        invitations = new BulkTable(
                jdbc,
                "communities_invitation",
                "id",
                "version",
                "community_id",
                "email",
                "name",
                "role",
                "school_id",
                "welcome",
                "state",
                "token",
                "invited_by",
                "invited_at",
                "expires_at");
        charters = new BulkTable(
                jdbc,
                "communities_charter_version",
                "id",
                "version",
                "community_id",
                "number",
                "written_by",
                "written_at");
        charterParts = new BulkTable(jdbc, "communities_charter_part", "version_id", "part", "words");
        agreements = new BulkTable(
                jdbc,
                "communities_charter_agreement",
                "community_id",
                "number",
                "person_id",
                "school_year",
                "agreed_at");
        questions = new BulkTable(
                jdbc,
                "feed_question",
                "id",
                "version",
                "community_id",
                "author_id",
                "state",
                "origin",
                "title",
                "body",
                "asked_at",
                "edited_at",
                "done_at",
                "harvest",
                "reply_count",
                "last_number",
                "file_count",
                "last_activity_at");
        tags = new BulkTable(jdbc, "feed_question_tag", "question_id", "community_id", "tag", "asked_at");
        replies = new BulkTable(
                jdbc,
                "feed_reply",
                "id",
                "version",
                "question_id",
                "author_id",
                "number",
                "origin",
                "body",
                "posted_at",
                "edited_at",
                "withdrawn_at",
                "helped_at");
        thanks = new BulkTable(jdbc, "feed_thanks", "reply_id", "person_id", "question_id", "thanked_at");
        attachments = new BulkTable(
                jdbc,
                "feed_attachment",
                "id",
                "version",
                "community_id",
                "added_by",
                "question_id",
                "reply_id",
                "name",
                "type",
                "size",
                "content",
                "picture",
                "added_at");
        readings =
                new BulkTable(jdbc, "feed_reading", "person_id", "question_id", "read_number", "read_at", "following");
        readers = new BulkTable(jdbc, "feed_reader", "person_id", "community_id", "read_before");
        nudges = new BulkTable(
                jdbc,
                "feed_nudge",
                "id",
                "version",
                "person_id",
                "kind",
                "by_person_id",
                "community_id",
                "question_id",
                "reply_id",
                "nudged_at",
                "seen_at");
        sessions = new SessionTables(jdbc);
        inOrder = Stream.of(
                        List.of(
                                people,
                                profiles,
                                expertise,
                                networks,
                                kinds,
                                coordinators,
                                schoolGroups,
                                schools,
                                schoolYears,
                                semesters,
                                days,
                                communities,
                                memberships,
                                invitations,
                                charters,
                                charterParts,
                                agreements,
                                questions,
                                tags,
                                replies,
                                thanks,
                                attachments,
                                readings,
                                readers,
                                nudges),
                        sessions.inOrder())
                .flatMap(List::stream)
                .toList();
    }

    /** Sends what waits once there is enough of it; whole conversations only, so that parents go first. */
    void flushWhenFull() {
        if (replies.waiting() >= FULL || people.waiting() >= FULL) {
            flush();
        }
    }

    void flush() {
        inOrder.forEach(BulkTable::flush);
    }

    long written() {
        return inOrder.stream().mapToLong(BulkTable::written).sum();
    }
}
