package org.leerkring.mailgroup.reading;

import java.util.List;

/** What a mail holds in words, before it is known what of it was said. */
sealed interface Piece {

    record Plain(String words, boolean flowed, boolean deleteSpace) implements Piece {}

    record Html(String markup) implements Piece {}

    /** The same in several forms. */
    record Choice(List<List<Piece>> forms) implements Piece {}

    /** A mail within the mail, which is what its sender wants to show. */
    record PassedOn(String from, String subject, List<Piece> pieces) implements Piece {}
}
