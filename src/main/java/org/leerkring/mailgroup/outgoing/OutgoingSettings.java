package org.leerkring.mailgroup.outgoing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What goes along in mails to members.
 *
 * @param attachments how much of files goes along with one mail, in all; what does not fit is linked to
 */
@ConfigurationProperties("leerkring.mailgroup.outgoing")
record OutgoingSettings(@DefaultValue("10MB") DataSize attachments) {}
