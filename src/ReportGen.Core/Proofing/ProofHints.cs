using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Proofing;

/// <summary>What to do about findings that a person must mend.</summary>
internal static class ProofHints
{
    public static readonly LocalizedText TypeAnew = new("Type the word anew.", "Hãy gõ lại từ này.");

    public static readonly LocalizedText TypeWithMarks = new(
        "Switch the Vietnamese keyboard on and type it anew; set it in quotation marks if it is meant so.",
        "Hãy bật bộ gõ tiếng Việt rồi gõ lại; nếu cố ý viết như vậy thì đặt trong dấu nháy.");

    public static readonly LocalizedText ConvertOrTypeAnew = new(
        "Type it anew, or convert it to Unicode where it was copied from.",
        "Hãy gõ lại, hoặc chuyển mã sang Unicode ở nơi đã sao chép.");

    public static readonly LocalizedText Remove = new("Remove it.", "Hãy xóa ký hiệu này.");

    public static readonly LocalizedText AddPartner = new(
        "Add the missing mark, or remove this one.",
        "Hãy thêm dấu còn thiếu, hoặc bỏ dấu này.");

    public static readonly LocalizedText WriteSmall = new(
        "Write it small; if a name begins there, add its first words to 'names' in the lexicon.",
        "Hãy viết thường; nếu là tên riêng thì thêm các từ đầu vào “names” của từ điển.");

    public static readonly LocalizedText WriteCapital = new(
        "Write it with a capital, or put a comma for the full stop.",
        "Hãy viết hoa, hoặc thay dấu chấm bằng dấu phẩy.");

    public static readonly LocalizedText JoinParagraphs = new(
        "Join the two paragraphs, or end the first with a full stop.",
        "Hãy nối hai đoạn làm một, hoặc kết thúc đoạn trước bằng dấu chấm.");

    public static readonly LocalizedText NameByHand = new(
        "A name is written as its owner writes it; change it by hand if that is how.",
        "Tên riêng viết theo cách của chính chủ; chỉ sửa tay nếu đúng là như vậy.");

    public static readonly LocalizedText CutSentence = new("Make two or more sentences of it.", "Hãy tách thành hai câu trở lên.");

    public static readonly LocalizedText OneBrace = new(
        "Write one brace on each side of the id, as in '{QD08}'.", "Hãy ghi mã giữa đúng một cặp ngoặc nhọn, ví dụ “{QD08}”.");

    public static readonly LocalizedText TwoBraces = new(
        "Write '{{ … }}', or '{%{ … }%}' around text that is meant as it stands.",
        "Hãy viết “{{ … }}”, hoặc đặt trong “{%{ … }%}” nếu muốn in nguyên văn.");
}
