package org.tiaocai.delivery;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;

/** A mail server that can die and come back on the same port. */
final class MailBox {

    private final ServerSetup setup = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private GreenMail server = new GreenMail(setup);

    int port() {
        return setup.getPort();
    }

    void opens() {
        server = new GreenMail(setup);
        server.start();
    }

    void dies() {
        server.stop();
    }

    List<MimeMessage> mails() {
        return List.of(server.getReceivedMessages());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }
}
