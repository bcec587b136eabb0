package org.leerkring.mailgroup.outgoing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.feed.FeedPaths;
import org.leerkring.mailgroup.MailAddresses;
import org.leerkring.mailgroup.MailgroupSettings;
import org.leerkring.people.PersonId;
import org.leerkring.post.PublicAddress;
import org.leerkring.post.links.ActionLinks;
import org.springframework.stereotype.Component;

/** What tells mail clients and servers that a mail comes from a community, and what they can do with it. */
@Component
public class ListHeaders {

    /** Marks our own mails, so that one that comes back is known and goes no further. */
    public static final String LOOP_MARK = "X-Leerkring";

    private final MailAddresses addresses;
    private final MailgroupSettings settings;
    private final PublicAddress address;
    private final ActionLinks links;

    ListHeaders(MailAddresses addresses, MailgroupSettings settings, PublicAddress address, ActionLinks links) {
        this.addresses = addresses;
        this.settings = settings;
        this.address = address;
        this.links = links;
    }

    /**
     * RFC 2369 and 2919 (the list), RFC 8058 (one click to get no more mail), and what keeps machines from answering.
     *
     * @param kind what reports about complaints call such mails
     */
    Map<String, String> of(CommunityCard community, PersonId recipient, String kind) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("List-Id", "<" + community.slug() + "." + settings.domain() + ">");
        headers.put("List-Post", "<mailto:" + addresses.of(community.slug()) + ">");
        headers.put("List-Archive", "<" + address.of("/" + FeedPaths.feed(community.slug())) + ">");
        headers.put("List-Help", "<" + address.of("/" + CommunityPaths.ALL + "/" + community.slug() + "/mail") + ">");
        headers.put(
                "List-Unsubscribe",
                "<" + links.oneClick("pause", recipient.value(), community.id().value()) + ">");
        headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        headers.put("Precedence", "list");
        headers.put("X-Auto-Response-Suppress", "OOF, AutoReply");
        headers.put("Feedback-ID", kind + ":" + community.slug() + ":" + "leerkring:" + settings.domain());
        headers.put(LOOP_MARK, community.id().value().toString());
        return headers;
    }
}
