package org.leerkring.feed;

import java.util.ArrayList;
import java.util.List;

/**
 * A question with its replies in order; the same for everyone who looks.
 *
 * @param replies the latest ones
 * @param earlier how many came before these
 */
public record ThreadRead(QuestionRead question, List<ReplyRead> replies, int earlier) {

    /**
     * The replies that are not the very same as in an earlier read. Reads are shared by all pages, so telling from them
     * what to redraw touches nothing of a page that stays as it is.
     */
    public List<ReplyRead> changedSince(ThreadRead before) {
        var changed = new ArrayList<ReplyRead>();
        var old = before.replies;
        var at = 0;
        for (var reply : replies) {
            while (at < old.size() && old.get(at).number() < reply.number()) {
                at++;
            }
            if (at == old.size() || old.get(at) != reply) {
                changed.add(reply);
            }
        }
        return changed;
    }
}
