package org.leerkring.mailgroup.outgoing;

import java.util.ArrayList;
import java.util.List;
import org.leerkring.feed.PostRead.PostFile;
import org.springframework.stereotype.Component;

/** Decides which files go along with a mail, and which are too much for it. */
@Component
class Luggage {

    private final OutgoingSettings settings;

    Luggage(OutgoingSettings settings) {
        this.settings = settings;
    }

    /** In their own order, as long as they fit; a small one still goes along after one that did not. */
    Packed pack(List<PostFile> files) {
        var room = settings.attachments().toBytes();
        var along = new ArrayList<PostFile>();
        var left = new ArrayList<PostFile>();
        for (var file : files) {
            if (file.file().size() <= room) {
                room -= file.file().size();
                along.add(file);
            } else {
                left.add(file);
            }
        }
        return new Packed(along, left);
    }

    /**
     * @param along attached
     * @param left linked to
     */
    record Packed(List<PostFile> along, List<PostFile> left) {}
}
