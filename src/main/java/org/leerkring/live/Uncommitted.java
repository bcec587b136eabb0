package org.leerkring.live;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the transaction of this thread changed so far: nobody else can read it yet, and what was read before lacks it. */
final class Uncommitted {

    private Uncommitted() {}

    /** Adds topics; all those of a transaction are handed over at once after its commit, or now when there is none. */
    static void add(Collection<Topic> topics, Consumer<List<Topic>> whenCommitted) {
        var present = present();
        if (present != null) {
            present.addAll(topics);
        } else if (TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.isActualTransactionActive()) {
            begin(new LinkedHashSet<>(topics), whenCommitted);
        } else {
            whenCommitted.accept(List.copyOf(topics));
        }
    }

    static boolean holds(Topic topic) {
        var present = present();
        return present != null && present.contains(topic);
    }

    private static void begin(Set<Topic> topics, Consumer<List<Topic>> whenCommitted) {
        TransactionSynchronizationManager.bindResource(Uncommitted.class, topics);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(Uncommitted.class);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(Uncommitted.class, topics);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResource(Uncommitted.class);
                if (status == STATUS_COMMITTED) {
                    whenCommitted.accept(List.copyOf(topics));
                }
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Set<Topic> present() {
        return (Set<Topic>) TransactionSynchronizationManager.getResource(Uncommitted.class);
    }
}
