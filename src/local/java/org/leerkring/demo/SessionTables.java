package org.leerkring.demo;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of sessions the demo fills, parents before children. */
final class SessionTables {

    final BulkTable sessions;
    final BulkTable items;
    final BulkTable guests;
    final BulkTable answers;
    final BulkTable homework;
    final BulkTable ticks;
    final BulkTable documents;
    final BulkTable presences;
    final BulkTable blocks;
    final BulkTable asked;
    final BulkTable tickets;
    final BulkTable polls;
    final BulkTable options;
    final BulkTable votes;

    SessionTables(JdbcTemplate jdbc) {
        sessions = new BulkTable(
                jdbc,
                "sessions_session",
                "id",
                "version",
                "community_id",
                "title",
                "aim",
                "starts_at",
                "ends_at",
                "zone",
                "school_id",
                "place",
                "address",
                "link",
                "facilitator_id",
                "state",
                "sequence",
                "started_at",
                "closed_at");
        items = new BulkTable(
                jdbc, "sessions_agenda_item", "id", "session_id", "position", "title", "minutes", "owner_id", "kind");
        guests = new BulkTable(jdbc, "sessions_guest", "session_id", "person_id", "invited_at");
        answers = new BulkTable(
                jdbc,
                "sessions_answer",
                "session_id",
                "person_id",
                "coming",
                "note",
                "starts_at",
                "stamp",
                "answered_at");
        homework = new BulkTable(
                jdbc, "sessions_homework", "id", "version", "session_id", "text", "due_on", "set_by", "set_at");
        ticks = new BulkTable(jdbc, "sessions_homework_tick", "homework_id", "person_id", "done_at");
        documents = new BulkTable(
                jdbc,
                "sessions_document",
                "id",
                "session_id",
                "content",
                "name",
                "type",
                "size",
                "picture",
                "added_by",
                "added_at");
        presences = new BulkTable(jdbc, "sessions_presence", "session_id", "person_id", "presence", "noted_at");
        blocks = new BulkTable(
                jdbc,
                "sessions_minutes_block",
                "id",
                "version",
                "session_id",
                "community_id",
                "item_id",
                "position",
                "kind",
                "words",
                "edition",
                "written_by",
                "written_at",
                "who_id",
                "due_on",
                "done_at",
                "done_by");
        asked = new BulkTable(jdbc, "sessions_ticket_asked", "session_id", "number", "kind", "words");
        tickets = new BulkTable(jdbc, "sessions_ticket_answer", "session_id", "person_id", "number", "score", "words");
        polls = new BulkTable(
                jdbc,
                "sessions_poll",
                "id",
                "version",
                "community_id",
                "title",
                "deadline",
                "remind_at",
                "others_may_propose",
                "holidays",
                "state",
                "opened_by",
                "opened_at");
        options = new BulkTable(
                jdbc, "sessions_poll_option", "id", "poll_id", "starts_at", "ends_at", "zone", "proposed_by");
        votes = new BulkTable(jdbc, "sessions_poll_answer", "option_id", "person_id", "answer", "answered_at");
    }

    List<BulkTable> inOrder() {
        return List.of(
                sessions, items, guests, answers, homework, ticks, documents, presences, blocks, asked, tickets, polls,
                options, votes);
    }
}
