package org.tiaocai.story;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mail server of all stories; it can die and come back at the same address. */
public final class PostOffice {

    private static @Nullable PostOffice open;

    private final ServerSetup setup;
    private GreenMail server;

    private PostOffice() {
        server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        setup = new ServerSetup(server.getSmtp().getPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    }

    public static synchronized PostOffice open() {
        if (open == null) {
            open = new PostOffice();
        }
        return open;
    }

    int port() {
        return setup.getPort();
    }

    public void dies() {
        server.stop();
    }

    /** Empty, if it was gone. */
    public void comesBack() {
        if (!server.isRunning()) {
            server = new GreenMail(setup);
            server.start();
        }
    }

    /** What was posted about the case, by the address of each mail's recipient. */
    public List<String> recipients(String number) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> header(mail, "Message-ID").contains(number))
                .map(mail -> header(mail, "To"))
                .toList();
    }

    private static String header(MimeMessage mail, String name) {
        try {
            return String.join(" ", mail.getHeader(name));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
