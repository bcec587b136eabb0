package org.leerkring.mailgroup.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.List;
import java.util.regex.Pattern;

/** What mail programs write around a mail, in Dutch, English, French and German. */
final class Phrases {

    /** "On Monday Jan wrote:", on one line. */
    private static final List<Pattern> ATTRIBUTIONS = List.of(
            of("^op .{4,250}\\b(?:schreef|heeft)\\b.{0,200}?(?:het volgende )?(?:geschreven)?\\s?:$"),
            of("^.{2,120} schreef op .{6,80}:$"),
            of("^(?:on|in a message dated) .{4,300}\\b(?:wrote|writes|said)\\s?:$"),
            of("^le .{4,300}\\ba? ?écrit\\s?:$"),
            of("^.{2,120} a écrit (?:le .{4,80})?:$"),
            of("^am .{4,250}\\b(?:schrieb|hat)\\b.{0,200}?(?:geschrieben)?\\s?:$"),
            of("^.{2,120} schrieb am .{4,80}:$"),
            of("^.{0,200}<?[^\\s<>]+@[^\\s<>]+>?.{0,60}\\b(?:schreef|wrote|a écrit|schrieb)\\s?:$"),
            of("^\\d{4}-\\d{2}-\\d{2}.{4,200}<[^\\s<>]+@[^\\s<>]+>\\s?:$"));

    /** Without a quote after it, only a time or an address makes an attribution of such a line. */
    private static final Pattern TIME_OR_ADDRESS = of("\\d{1,2}[:.h]\\d{2}|\\b(?:19|20)\\d{2}\\b|[^\\s<>]+@[^\\s<>]+");

    private static final Pattern ORIGINAL =
            of("^[-_\\s]{2,}\\s*(?:original message|oorspronkelijk(?:e)? bericht|origineel bericht"
                    + "|message d['’]origine|message d['’]origine|ursprüngliche nachricht|original-nachricht"
                    + "|original email|oorspronkelijke e-mail|reply message|bericht-van)\\s*[-_]{2,}$");

    private static final Pattern FORWARDED =
            of("^(?:[-_*\\s]{2,}\\s*(?:forwarded message|doorgestuurd bericht|doorgestuurde e-mail"
                    + "|message transféré|message réexpédié|weitergeleitete nachricht|forwarded by .{1,80})\\s*[-_*]{2,}"
                    + "|begin (?:forwarded message|doorgestuurd bericht|van doorgestuurd bericht)\\s?:"
                    + "|début du message (?:transféré|réexpédié)\\s?:|anfang der weitergeleiteten nachricht\\s?:)$");

    private static final Pattern FROM = of("^\\W{0,3}(?:from|van|de|von|afzender|expéditeur)\\s?:\\W{0,3}\\s*\\S.*$");

    private static final Pattern ABOUT =
            of("^\\W{0,3}(?:sent|date|to|cc|subject|reply-to|verzonden|datum|aan|onderwerp|beantwoorden aan"
                    + "|envoyé(?: le)?|à|objet|répondre à|gesendet|an|betreff|datum|antwort an)\\s?:.*$");

    private static final Pattern RULE = of("^[\\s\\-_=*~─━—]{3,}$");

    private static final Pattern SENT_FROM = of("^\\W{0,3}(?:"
            + "(?:verzonden|verstuurd|gestuurd) (?:vanaf|vanuit|via|met|van|door) .{2,80}"
            + "|sent (?:from|via|with|using) .{2,80}"
            + "|envoyé (?:de|depuis|à partir de|avec|via|du) .{2,80}"
            + "|(?:von|mit) .{2,60} (?:gesendet|versendet)|gesendet (?:von|mit|über) .{2,80}"
            + "|(?:get|download|ontvang|télécharge[rz]|obtene[rz]|obtenir|holen sie sich) outlook .{2,60}"
            + "|outlook (?:voor|für|pour|for) (?:ios|android|mac).{0,60}"
            + "|yahoo mail: .{2,80}"
            + ")$");

    /** What of the above says so little that it may be a sentence of someone's own. */
    private static final Pattern DEVICE =
            of("iphone|ipad|android|samsung|galaxy|mobiel|mobile|outlook|proton|yahoo|gmail|huawei|xiaomi"
                    + "|nokia|blackberry|windows|mail|telefoon|phone|smartphone|tablet|handy|téléphone|portable");

    private static final Pattern CLOSING = of(
            "^(?:(?:met )?(?:de )?(?:(?:zeer )?(?:vriendelijke?|hartelijke?|warme|collegiale|beste|oprechte"
                    + "|zonnige|sportieve|lieve) )?(?:groet(?:en|jes)?)(?: van| uit .{1,30})?|m\\.?v\\.?g\\.?|vr\\.? ?gr\\.?|hoogachtend|vriendelijk"
                    + "|(?:kind|best|warm)(?:est)? regards|regards|best wishes|sincerely|yours .{4,10}"
                    + "|(?:bien )?cordialement|bien à (?:vous|toi)|(?:meilleures |sincères )?salutations.{0,30}|amicalement"
                    + "|(?:mit )?(?:freundliche[nm]?|besten?|liebe[n]?|herzliche[n]?|viele[n]?) gr(?:ü|ue)(?:ß|ss)e?n?|mfg|lg|hochachtungsvoll)\\s*[,.!]?$");

    private static final Pattern CONTACT =
            of("\\+?\\(?\\d{2,4}\\)?(?:[\\s./-]?\\(?\\d{2,4}\\)?){2,5}|[^\\s<>]+@[^\\s<>]+\\.\\w{2,}|www\\.|https?://"
                    + "|\\b\\d{4} [A-Z][\\p{L}-]+|\\b(?:tel|gsm|fax|mob)\\b\\.?");

    private static final Pattern DISCLAIMER =
            of("^\\W{0,4}(?:disclaimer|avertissement|haftungsausschluss|vrijwaring|confidentiality notice)\\b.*"
                    + "|^\\W{0,4}(?:this (?:e-?mail|message|communication|transmission)|the (?:information|contents?)|dit (?:e-?mail)?bericht"
                    + "|deze (?:e-?)?mail|de (?:informatie|inhoud)|ce (?:message|courriel|mail|courrier)|les? informations?|diese (?:e-?mail|nachricht))\\b.{0,300}"
                    + "(?:confidential|privileged|intended|vertrouwelijk|uitsluitend|bestemd|geadresseerde|confidentiel|destinataire|exclusiv|vertrauliche?).*"
                    + "|^\\W{0,4}\\w?\\s?(?:(?:please )?consider the environment|denk aan het milieu|(?:pensez|merci de penser) à l['’]environnement"
                    + "|bitte denken sie an die umwelt|bespaar papier).{0,150}"
                    + "|^\\W{0,4}(?:virusvrij|virus-free|garanti sans virus|virenfrei)\\b.{0,60}");

    /** What list servers add below. */
    private static final Pattern LIST_FOOTER = of("^(?:you received this message because you are subscribed to .*"
            + "|(?:u|je) (?:hebt|heeft|ontving|ontvangt) dit bericht .{0,60}(?:geabonneerd|omdat|groep).*"
            + "|vous recevez ce message, car vous êtes abonné.*"
            + "|to unsubscribe from this (?:group|list).*|als je je wilt afmelden voor deze groep.*|(?:to (?:post|view)|bezoek) this (?:group|discussion).*"
            + "|.{1,60} mailing list|.{1,60}(?:mailinglijst|mailinglist))$");

    /** What a mail server puts above. */
    private static final Pattern BANNER = of(
            "^\\W{0,4}(?:"
                    + "(?:extern|external|externe) ?(?:e-?mail|mail|email|bericht|sender)?\\W{0,3}$"
                    + "|(?:let op|opgelet|caution|warning|attention|achtung|waarschuwing)\\W{1,4}.{0,40}(?:extern|external|buiten|outside|externe|außerhalb).*"
                    + "|(?:this (?:e-?mail|message)|deze (?:e-?)?mail|dit bericht) .{0,30}(?:originated|comes?|komt|is afkomstig) .{0,20}(?:outside|buiten|extern).*"
                    + "|(?:you don['’]t often get e?-?mail from|some people who received this message don['’]t often"
                    + "|(?:u|je) (?:ontvangt|krijgt) niet vaak e-?mail van|vous n['’]obtenez pas souvent d|sie erhalten nicht (?:oft|häufig) e-?mails von).*)");

    private static final Pattern ANSWERS_BELOW = of(
            "\\b(?:zie (?:mijn )?(?:hieronder|antwoord(?:en)? (?:hieronder|in)|onder|opmerkingen|reactie)|hieronder in|in het (?:rood|blauw|groen|vet)"
                    + "|tussen de (?:tekst|regels|lijnen)|inline|see below|in (?:red|blue|green|bold)\\b|my (?:answers|comments) below|voir (?:ci-dessous|plus bas)|en (?:rouge|bleu|vert|gras)\\b"
                    + "|siehe unten|in (?:rot|blau|grün)\\b)");

    private Phrases() {}

    private static Pattern of(String expression) {
        return Pattern.compile(expression, CASE_INSENSITIVE | UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    static boolean isAttribution(String words) {
        return words.length() < 500
                && ATTRIBUTIONS.stream().anyMatch(form -> form.matcher(words).find());
    }

    /** Sure enough without a quote after it. */
    static boolean isDatedAttribution(String words) {
        return isAttribution(words) && TIME_OR_ADDRESS.matcher(words).find();
    }

    static boolean isOriginalMessage(String words) {
        return ORIGINAL.matcher(words).find();
    }

    static boolean isForwardedMessage(String words) {
        return FORWARDED.matcher(words).find();
    }

    static boolean isFrom(String words) {
        return words.length() < 300 && FROM.matcher(words).find();
    }

    static boolean isAbout(String words) {
        return words.length() < 1_000 && ABOUT.matcher(words).find();
    }

    static boolean isRule(String words) {
        return RULE.matcher(words).find();
    }

    static boolean isSentFrom(String words) {
        return words.length() < 120
                && SENT_FROM.matcher(words).find()
                && DEVICE.matcher(words).find();
    }

    static boolean isClosing(String words) {
        return words.length() < 60 && CLOSING.matcher(words).find();
    }

    static boolean hasContact(String words) {
        return CONTACT.matcher(words).find();
    }

    static boolean isDisclaimer(String words) {
        return DISCLAIMER
                .matcher(words.length() > 600 ? words.substring(0, 600) : words)
                .find();
    }

    static boolean isListFooter(String words) {
        return words.length() < 400 && LIST_FOOTER.matcher(words).find();
    }

    static boolean isBanner(String words) {
        return words.length() < 500 && BANNER.matcher(words).find();
    }

    static boolean announcesAnswersBelow(String words) {
        return ANSWERS_BELOW.matcher(words).find();
    }
}
