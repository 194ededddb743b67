namespace ReportGen.Tests.Documents;

/// <summary>A neutral report of several pages that has every construct.</summary>
internal static class SampleText
{
    public const string Body = """
        Thực hiện Công văn số 123-CV/VPTU, ngày 05/02/2023 của Văn phòng Tỉnh ủy, Ban Thường vụ Tỉnh ủy báo cáo kết quả công tác văn thư, lưu trữ như sau.

        # Đặc điểm tình hình

        Toàn tỉnh hiện có 03 cơ quan và 11 đơn vị trực thuộc.
        Trong ngày 05 tháng 02 năm 2023, các đơn vị đã hoàn thành việc **chỉnh lý tài liệu**, *bàn giao hồ sơ* và ***niêm phong kho***.[^nguon]

        # Kết quả thực hiện

        ## Công tác văn thư

        Việc tiếp nhận, đăng ký văn bản được thực hiện đúng quy trình:

        - Văn bản đến được đăng ký trong ngày;
        - Văn bản đi được kiểm tra thể thức trước khi phát hành, gồm:
          - Kiểm tra số, ký hiệu;
          - Kiểm tra chữ ký.

        Ba bước xử lý:

        4. Tiếp nhận;
        5. Phân công;
        6. Theo dõi.

        ## Công tác lưu trữ

        ### Thu thập tài liệu

        > Tài liệu lưu trữ là tài sản quý của Đảng và Nhà nước, phải được giữ gìn, phát huy giá trị.

        #### Tài liệu giấy

        Tài liệu giấy được số hóa dần; xem thêm [trang thông tin](https://example.org/tai-lieu?a=1&b=2).

        #### Tài liệu điện tử

        Các đơn vị nộp hồ sơ qua hệ thống chung.\
        Thời hạn nộp là tháng 3 hằng năm.

        ### Khai thác tài liệu

        Kết quả khai thác:

        | STT | Đơn vị | Số lượt | Ghi chú |
        | ---: | :--- | :---: | --- |
        | 1 | Văn phòng | 05 | Trực tiếp |
        | 2 | Phòng Lưu trữ | 110 | Trực tuyến và tại chỗ, theo phiếu yêu cầu đã duyệt |
        | 3 | Thư viện | 11 | |

        # Phương hướng, nhiệm vụ

        Tiếp tục nâng cao chất lượng công tác văn thư, lưu trữ; sử dụng 2\*3 bộ chỉ tiêu \[mới\].

        Trên đây là báo cáo của Ban Thường vụ Tỉnh ủy.

        *(Kèm theo Biểu số 01)*

        [^nguon]: Số liệu do Văn phòng Tỉnh ủy cung cấp.
        """;

    public const string Annex = """
        | STT | Tên đơn vị | Văn bản đến | Văn bản đi | Tỷ lệ đúng hạn |
        | :---: | --- | ---: | ---: | ---: |
        | 1 | Văn phòng Tỉnh ủy | 1.204 | 987 | 99,5% |
        | 2 | Ban Tổ chức | 803 | 640 | 98,2% |
        | | **Tổng cộng** | **2.007** | **1.627** | |
        """;
}
