package org.leerkring.rounds.secrets;

import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** {@code rotate keys}: seals everything under the current key from the command line, and says how it goes. */
@Component
@ConditionalOnProperty("leerkring.rotate.keys")
class RotateCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final int UNREADABLE = 1;

    private final Resealing resealing;
    private final Keyring keys;
    private final MessageSource texts;
    private int code;

    RotateCommand(Resealing resealing, Keyring keys, MessageSource texts) {
        this.resealing = resealing;
        this.keys = keys;
        this.texts = texts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var result = resealing.all(done -> say("rounds.RotateCommand.progress", done));
        say("rounds.RotateCommand.result", result.done(), keys.current());
        if (result.unreadable() > 0) {
            say("rounds.RotateCommand.unreadable", result.unreadable());
            code = UNREADABLE;
        }
    }

    @Override
    public int getExitCode() {
        return code;
    }

    private void say(String key, Object... facts) {
        System.out.println(texts.getMessage(key, facts, Locale.getDefault()));
    }
}
