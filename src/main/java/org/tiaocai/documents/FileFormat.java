package org.tiaocai.documents;

/** In which formats a document is handed out besides its page. */
public enum FileFormat {
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "application/pdf");

    private final String extension;
    private final String mediaType;

    FileFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Such as pdf. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
