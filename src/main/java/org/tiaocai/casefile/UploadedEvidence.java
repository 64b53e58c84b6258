package org.tiaocai.casefile;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.tiaocai.dispute.EvidenceItems;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Scan;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 入卷的文件: taken in by its content, listed in the case and written in its journal, whoever brings it. */
@Component
public record UploadedEvidence(EvidenceItems evidence, StoredFiles files, Journal journal) {

    private static final int LONGEST_NAME = 200;

    /** @return the id of the item; of the one that stands already, where the same is sent once more at once */
    public long take(RegistrationNumber number, String name, MultipartFile file) throws IOException {
        var content = file.getBytes();
        var type = FileType.of(content);
        Scan.mustFit(content);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new Refused("请填写材料名称，不超过二百字");
        }
        var fileId = files.keep(content);
        var digest = digest(content);
        var before = evidence.justAdded(number, name.strip(), fileId, digest);
        if (before.isPresent()) {
            return before.get();
        }
        var id = evidence.addFile(number, name.strip(), fileId, type.mediaType(), content.length, digest);
        journal.act(number, "上传证据材料", name.strip());
        return id;
    }

    /** 随登记上传: the file of an item that the same act has just listed; a scan or picture must be whole. */
    public void attach(RegistrationNumber number, EvidenceItems.EvidenceItem item, MultipartFile file)
            throws IOException {
        var content = file.getBytes();
        var type = readable(content);
        evidence.attach(item.id(), files.keep(content), type.mediaType(), content.length);
        journal.act(number, "上传证据材料", item.name());
    }

    /** The same check before anything is written. @throws Refused for what cannot be read */
    public void mustBeReadable(MultipartFile file) throws IOException {
        readable(file.getBytes());
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static FileType readable(byte[] content) {
        var type = FileType.of(content);
        if (type != FileType.WORD && type != FileType.OLD_WORD) {
            Scan.mustBeReadable(content);
        }
        return type;
    }
}
