package org.leerkring.sessions.running;

import java.util.List;
import java.util.Map;
import org.leerkring.people.PersonId;

/**
 * Who came in a school year.
 *
 * @param held how many sessions were held
 * @param mine to how many of them the viewer came
 * @param share how many percent of the members came, on average
 * @param everyone to how many each came; empty for who is not the coach
 * @param missed who came to neither of the last two; empty for who is not the coach
 */
public record TurnoutRead(int held, int mine, int share, Map<PersonId, Integer> everyone, List<PersonId> missed) {}
