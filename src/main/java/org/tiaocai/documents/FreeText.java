package org.tiaocai.documents;

/**
 * 可以修改的文字: a field of a paper that its drafter writes, here or in Word.
 *
 * @param label what it is called in a refusal and beside the text in Word
 * @param longest how many characters it may have
 */
public record FreeText(String field, String label, int longest) {}
