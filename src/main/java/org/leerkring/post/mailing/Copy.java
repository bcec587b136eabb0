package org.leerkring.post.mailing;

import java.util.UUID;

/**
 * One person's share in a mailing.
 *
 * @param kind which {@link MailWriter} writes it
 * @param subject what it is about; the mailing of this kind about this subject
 * @param returnToken names this copy in reports that it did not arrive: 26 letters and digits (base32)
 */
public record Copy(UUID id, String kind, UUID subject, UUID recipient, String returnToken) {}
