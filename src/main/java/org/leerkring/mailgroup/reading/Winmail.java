package org.leerkring.mailgroup.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIRtfAttribute;
import org.apache.poi.hmef.attribute.MAPIStringAttribute;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.jspecify.annotations.Nullable;

/** What Outlook puts into winmail.dat when it thinks that only Outlook reads it. */
record Winmail(List<Piece> words, List<MailFile> files) {

    /** Null when it is broken, or none. */
    static @Nullable Winmail read(byte[] bytes) {
        try {
            var message = new HMEFMessage(new ByteArrayInputStream(bytes));
            var files = new ArrayList<MailFile>();
            for (var attachment : message.getAttachments()) {
                files.add(new BytesFile(name(attachment), attachment.getContents()));
            }
            return new Winmail(words(message), files);
        } catch (IOException | RuntimeException _) {
            return null;
        }
    }

    private static List<Piece> words(HMEFMessage message) {
        var html = message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML);
        if (html instanceof MAPIStringAttribute text) {
            return List.of(new Piece.Html(text.getDataString()));
        }
        var plain = message.getMessageMAPIAttribute(MAPIProperty.BODY);
        if (plain instanceof MAPIStringAttribute text) {
            return List.of(new Piece.Plain(text.getDataString(), false, false));
        }
        var rich = message.getMessageMAPIAttribute(MAPIProperty.RTF_COMPRESSED);
        return rich instanceof MAPIRtfAttribute text ? RichText.words(text.getDataString()) : List.of();
    }

    private static String name(Attachment attachment) {
        var name = attachment.getLongFilename();
        if (name == null || name.isBlank()) {
            name = attachment.getFilename();
        }
        return name == null || name.isBlank() ? "bijlage.bin" : name;
    }
}
