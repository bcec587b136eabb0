package org.leerkring.feed;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.leerkring.communities.Communities;
import org.leerkring.files.Files;
import org.leerkring.files.StoredFile;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** What people are still writing. A draft is seen by its author only. */
@Service
@Transactional
public class Drafts {

    /** Enough for a year's documents, few enough to keep a mail readable. */
    private static final int MOST_FILES = 20;

    private final DraftRepository drafts;
    private final AttachmentRepository attachments;
    private final Communities communities;
    private final Files files;
    private final Clock clock;
    private final TransactionOperations transaction;

    Drafts(
            DraftRepository drafts,
            AttachmentRepository attachments,
            Communities communities,
            Files files,
            Clock clock,
            TransactionOperations transaction) {
        this.drafts = drafts;
        this.attachments = attachments;
        this.communities = communities;
        this.files = files;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** What this person was writing here; empty when nothing. A page asks this each time, so it costs no transaction. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public DraftRead find(Place place, PersonId author) {
        communities.enter(place.community(), author);
        return drafts.findByAuthorAndPlace(author, place.key())
                .map(draft -> draft.read(filesOf(draft)))
                .orElse(DraftRead.NONE);
    }

    /** Keeps what stands in the composer now. */
    public void save(Place place, PersonId author, DraftText typed) {
        communities.enter(place.community(), author);
        var draft = open(place, author);
        draft.save(typed, clock.instant());
        drafts.save(draft);
    }

    /**
     * Adds a file to the draft. The bytes are stored before the transaction begins, so that a slow upload holds no
     * connection.
     *
     * @throws org.leerkring.files.FileRefused when the file is too large, empty or of a kind that is not allowed
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void attach(Place place, PersonId author, String name, InputStream bytes) {
        communities.enter(place.community(), author);
        var file = files.keep(name, bytes);
        transaction.executeWithoutResult(_ -> add(place, author, file));
    }

    private void add(Place place, PersonId author, StoredFile file) {
        var draft = open(place, author);
        if (attachments.findByDraftOrderByAddedAt(draft.id()).size() >= MOST_FILES) {
            throw new FeedRefused("feed.refused.files-many", MOST_FILES);
        }
        attachments.save(Attachment.add(draft, file, clock.instant()));
    }

    /** Takes a file off the draft again. */
    public void detach(Place place, PersonId author, AttachmentId file) {
        drafts.findByAuthorAndPlace(author, place.key())
                .flatMap(draft ->
                        attachments.findById(file).filter(it -> draft.id().equals(it.draft())))
                .ifPresent(attachments::delete);
    }

    private Draft open(Place place, PersonId author) {
        return drafts.findByAuthorAndPlace(author, place.key())
                .orElseGet(() -> drafts.save(Draft.begin(author, place.community(), place.key(), clock.instant())));
    }

    private List<AttachmentRead> filesOf(Draft draft) {
        return attachments.findByDraftOrderByAddedAt(draft.id()).stream()
                .map(Attachment::read)
                .toList();
    }

    /** Ends the draft because it is sent, and hands over its files. */
    List<Attachment> send(Place place, PersonId author) {
        var sent = attachments.ofDraft(author, place.key());
        drafts.end(author, place.key());
        return sent;
    }
}
