package org.leerkring.mailgroup.inbound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;

/** A mail server that brings mail, word by word: no library stands between the test and the door. */
public final class SmtpConversation implements AutoCloseable {

    private static final int PATIENCE = 60_000;

    private final Socket socket;
    private final BufferedReader in;
    private final OutputStream out;
    private final String greeting;

    public SmtpConversation(int port) throws IOException {
        this.socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(PATIENCE);
        this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
        this.out = socket.getOutputStream();
        this.greeting = reply();
    }

    public String greeting() {
        return greeting;
    }

    /** Says one line and returns the answer, all its lines in one. */
    public String say(String line) throws IOException {
        write(line + "\r\n");
        return reply();
    }

    /** The answer to each step, the last one first: to the mail itself, or to the step that was refused. */
    public String bring(String from, String to, String mail) throws IOException {
        say("EHLO sender.example");
        for (var step : new String[] {"MAIL FROM:<" + from + ">", "RCPT TO:<" + to + ">", "DATA"}) {
            var answer = say(step);
            if (answer.charAt(0) > '3') {
                say("RSET");
                return answer;
            }
        }
        return finish(mail);
    }

    /** Like {@link #bring(String, String, String)}, byte by byte: not every mail program writes UTF-8. */
    public String bring(String from, String to, byte[] mail) throws IOException {
        say("EHLO sender.example");
        say("MAIL FROM:<" + from + ">");
        say("RCPT TO:<" + to + ">");
        say("DATA");
        var wire = new String(mail, ISO_8859_1)
                .replace("\r\n", "\n")
                .replace("\n.", "\n..")
                .replace("\n", "\r\n");
        out.write(wire.getBytes(ISO_8859_1));
        return say("\r\n.");
    }

    /** The mail itself, after DATA, with its last line. */
    public String finish(String mail) throws IOException {
        begin(mail);
        return say("\r\n.");
    }

    /** The mail itself, left without its end. */
    public void begin(String mail) throws IOException {
        write(mail.replace("\r\n", "\n").replace("\n.", "\n..").replace("\n", "\r\n"));
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }

    private String reply() throws IOException {
        var answer = new StringBuilder();
        String line;
        do {
            line = in.readLine();
            if (line == null) {
                throw new IOException("The line went dead");
            }
            answer.append(line).append('\n');
        } while (line.length() > 3 && line.charAt(3) == '-');
        return answer.toString().strip();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
