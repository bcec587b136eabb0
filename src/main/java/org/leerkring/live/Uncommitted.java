package org.leerkring.live;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers what the transaction of this thread changed so far, which what was read before does not show. */
@Component
class Uncommitted {

    /** Told at once, not after the commit: from here on this transaction reads for itself. */
    @EventListener
    void changed(Noticeable event) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            topics().addAll(event.topics());
        }
    }

    static boolean holds(Topic topic) {
        var topics = present();
        return topics != null && topics.contains(topic);
    }

    private static Set<Topic> topics() {
        var present = present();
        if (present != null) {
            return present;
        }
        var topics = new HashSet<Topic>();
        TransactionSynchronizationManager.bindResource(Uncommitted.class, topics);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Uncommitted.class);
            }
        });
        return topics;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Set<Topic> present() {
        return (Set<Topic>) TransactionSynchronizationManager.getResource(Uncommitted.class);
    }
}
