package org.leerkring.mailgroup.reading;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The files that came with a mail, and which of them stand between the words. */
final class MailFiles {

    private static final int MOST = 200;

    /** Logos and icons; what is larger is a picture someone wants to show. */
    private static final int LARGEST_ORNAMENT = 100 * 1024;

    private static final Pattern DATA =
            Pattern.compile("data:image/(png|jpe?g|gif|webp);base64,([A-Za-z0-9+/=\\s]{16,}+)");

    private static final Map<String, String> EXTENSIONS = Map.ofEntries(
            Map.entry("image/png", "png"),
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/gif", "gif"),
            Map.entry("image/webp", "webp"),
            Map.entry("image/heic", "heic"),
            Map.entry("application/pdf", "pdf"),
            Map.entry("text/plain", "txt"),
            Map.entry("text/html", "html"),
            Map.entry("text/calendar", "ics"),
            Map.entry("text/csv", "csv"),
            Map.entry("text/vcard", "vcf"),
            Map.entry("message/rfc822", "eml"),
            Map.entry("application/ms-tnef", "dat"),
            Map.entry("application/zip", "zip"));

    private final List<Kept> all = new ArrayList<>();
    private final Map<String, String> namesById = new LinkedHashMap<>();
    private final Map<String, Integer> used = new HashMap<>();

    private record Kept(MailFile file, long size, boolean picture) {}

    void add(Part part, String type) {
        if (all.size() >= MOST) {
            return;
        }
        var name = unique(nameOr(part, type));
        var id = contentId(part);
        var picture = type.startsWith("image/");
        if (!id.isEmpty() && picture) {
            namesById.put(id, name);
        }
        all.add(new Kept(new PartFile(name, part), size(part), picture));
    }

    void add(MailFile file) {
        if (all.size() < MOST) {
            all.add(new Kept(file, Long.MAX_VALUE, false));
        }
    }

    /** Takes pictures out of the markup itself; a mail may be megabytes of them. */
    String withoutData(String html) {
        return DATA.matcher(html).replaceAll(found -> {
            var id = "data-" + all.size();
            try {
                var bytes = Base64.getMimeDecoder().decode(found.group(2));
                var name = unique("afbeelding." + found.group(1));
                namesById.put(id, name);
                all.add(new Kept(new BytesFile(name, bytes), bytes.length, true));
            } catch (IllegalArgumentException _) {
                // cut off somewhere: no picture
            }
            return "cid:" + id;
        });
    }

    /** What the picture is called that HTML shows there. */
    String pictureName(String source) {
        var id = source.length() > 4 && source.regionMatches(true, 0, "cid:", 0, 4) ? source.substring(4) : "";
        return namesById.getOrDefault(id.strip(), "afbeelding");
    }

    /** All but the ornaments of signatures and of what is quoted: those named in what was cut and in nothing that was said. */
    List<MailFile> except(Set<String> ornaments) {
        return files(kept -> !isOrnament(kept, ornaments));
    }

    /** The ornaments themselves. */
    List<MailFile> aside(Set<String> ornaments) {
        return files(kept -> isOrnament(kept, ornaments));
    }

    private List<MailFile> files(Predicate<Kept> wanted) {
        return all.stream().filter(wanted).map(Kept::file).toList();
    }

    private static boolean isOrnament(Kept kept, Set<String> ornaments) {
        return kept.picture()
                && kept.size() <= LARGEST_ORNAMENT
                && ornaments.contains(kept.file().name());
    }

    /** The names of pictures that HTML refers to. */
    List<String> pictureNames() {
        return List.copyOf(namesById.values());
    }

    /** What its sender calls it; empty when nothing. */
    String nameOf(Part part) {
        try {
            var name = part.getFileName();
            return name == null ? "" : Headers.decoded(name).strip();
        } catch (MessagingException _) {
            return "";
        }
    }

    private String nameOr(Part part, String type) {
        var name = nameOf(part);
        if (!name.isEmpty()) {
            return name;
        }
        var extension = EXTENSIONS.getOrDefault(type, "bin");
        return switch (type) {
            case "text/calendar" -> "uitnodiging.ics";
            case "text/plain", "text/html" -> "bericht." + extension;
            case "application/ms-tnef" -> "winmail.dat";
            default -> (type.startsWith("image/") ? "afbeelding." : "bijlage.") + extension;
        };
    }

    private String unique(String name) {
        var count = used.merge(name, 1, Integer::sum);
        if (count == 1) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) + "-" + count + name.substring(dot) : name + "-" + count;
    }

    private static String contentId(Part part) {
        try {
            var ids = part.getHeader("Content-ID");
            return ids == null || ids.length == 0 ? "" : ids[0].strip().replaceAll("^<|>$", "");
        } catch (MessagingException _) {
            return "";
        }
    }

    private static long size(Part part) {
        try {
            return part.getSize();
        } catch (MessagingException _) {
            return Long.MAX_VALUE;
        }
    }
}
