import { list } from './list';
import type { Words } from './words';

export const vi: Words = {
  activeSessions: list`
    Phiên hoạt động | Phiên đang hoạt động | Các phiên hoạt động | Các phiên đang hoạt động |
    Phiên hoạt động của bạn | Các phiên hoạt động của bạn | Các phiên đang hoạt động của bạn |
    Tất cả phiên hoạt động | Tất cả các phiên | Tất cả phiên đang hoạt động | Phiên | Các phiên |
    Phiên của bạn | Các phiên của bạn | Phiên đăng nhập | Các phiên đăng nhập |
    Phiên đăng nhập đang hoạt động | Các phiên đăng nhập đang hoạt động | Các phiên đăng nhập của bạn |
    Phiên làm việc | Phiên làm việc đang hoạt động | Các phiên làm việc | Quản lý phiên | Quản lý các phiên |
    Quản lý phiên đăng nhập | Quản lý phiên hoạt động | Thiết bị và phiên | Thiết bị và phiên đăng nhập |
    Phiên và thiết bị | Thiết bị đã đăng nhập | Thiết bị đang đăng nhập | Các thiết bị đã đăng nhập |
    Các thiết bị đang đăng nhập | Thiết bị đang hoạt động | Nơi bạn đăng nhập | Nơi bạn đã đăng nhập |
    Nơi bạn đang đăng nhập | Danh sách phiên | Phiên hoạt động và thiết bị | Thiết bị và phiên hoạt động |
    Thiết bị bạn đã đăng nhập | Các thiết bị bạn đã đăng nhập
  `,
  session: list`phiên`,
  security: list`
    Bảo mật | An ninh | Bảo mật và đăng nhập | Đăng nhập và bảo mật | Cài đặt bảo mật |
    Bảo mật và quyền riêng tư | Quyền riêng tư và bảo mật | Mật khẩu và bảo mật | Bảo mật tài khoản
  `,
  current: list`
    Phiên hiện tại | Phiên hiện tại của bạn | Phiên đăng nhập hiện tại | Phiên làm việc hiện tại | Phiên này |
    Phiên đăng nhập này | Thiết bị này | Trình duyệt này | Máy tính này | Điện thoại này | Ứng dụng này |
    Hiện tại | Thiết bị hiện tại | Trình duyệt hiện tại | Thiết bị hiện tại của bạn |
    Đây là thiết bị của bạn | Bạn đang ở đây | Đang hoạt động trên thiết bị này |
    Đang dùng trên thiết bị này | Bạn đang dùng phiên này | Bạn đang sử dụng phiên này |
    Hiện bạn đang sử dụng phiên này | Phiên bạn đang dùng | Phiên bạn đang sử dụng | Phiên đang sử dụng |
    Thiết bị của bạn | Trình duyệt của bạn | Lần đăng nhập này | Máy tính bảng này | Máy Mac này |
    iPhone này | Đây là bạn | Đây là phiên hiện tại của bạn | Bạn đang dùng thiết bị này |
    Bạn đang sử dụng thiết bị này | Phiên đang dùng | Thiết bị đang dùng | Thiết bị đang sử dụng |
    Đang sử dụng trên thiết bị này
  `,
  trusted: list`tin cậy | đáng tin | được tin | thiết bị đã xác minh | thiết bị đã xác thực`,
  negation: list`không | chưa | chẳng`,
  unavailable: list`
    trạng thái phiên không khả dụng | trạng thái phiên không có sẵn | trạng thái phiên hiện không |
    trạng thái phiên không xác định | trạng thái phiên*không | không có trạng thái phiên |
    không thể xác định trạng thái | không xác định được trạng thái | không rõ trạng thái |
    trạng thái không khả dụng | trạng thái không có sẵn | trạng thái không xác định |
    trạng thái*không khả dụng | tình trạng phiên không | không có thông tin trạng thái |
    phiên không khả dụng | trạng thái*không
  `,
  logOut: list`
    đăng xuất | thoát | kết thúc phiên | chấm dứt phiên | đóng phiên | thu hồi | ngắt kết nối | gỡ thiết bị |
    xóa thiết bị | xóa phiên | hủy phiên
  `,
  everywhere: list`
    tất cả | mọi thiết bị | mọi phiên | mọi nơi | khắp nơi | toàn bộ | thiết bị khác | phiên khác |
    các thiết bị khác | các phiên khác | còn lại | đã chọn
  `,
  more: list`
    hiển thị thêm | xem thêm | tải thêm | hiện thêm | thêm phiên | thêm thiết bị | hiển thị tất cả |
    xem tất cả | tải tất cả | hiện tất cả | tiếp theo | trang sau | trang tiếp | tiếp | cũ hơn
  `,
  loading: list`đang tải | đang lấy | đang truy xuất | vui lòng chờ | vui lòng đợi | xin chờ | chờ một chút`,
  failed: list`
    không thể tải | không tải được | không thể lấy | không lấy được | không thể truy xuất |
    không thể hiển thị | chưa tải được | chúng tôi không thể tải | tải không thành công | tải thất bại |
    tải*thất bại | tải*không thành công | lỗi khi tải | lỗi tải | lỗi khi lấy | đã xảy ra lỗi | đã có lỗi |
    có lỗi xảy ra | xảy ra lỗi | đã xảy ra sự cố | xảy ra sự cố | đã có sự cố | đã xảy ra vấn đề | gặp sự cố |
    thử lại | tạm thời không khả dụng | hiện không khả dụng
  `,
  otherLists: list`
    Thiết bị tin cậy | Thiết bị đáng tin cậy | Thiết bị được tin cậy | Các thiết bị tin cậy |
    Các thiết bị đáng tin cậy | Khóa truy cập | Mã khóa | Mã xác thực | Passkeys | Khóa bảo mật |
    Khóa truy cập và khóa bảo mật | Ứng dụng được kết nối | Ứng dụng đã kết nối | Các ứng dụng đã kết nối |
    Ứng dụng liên kết | Ứng dụng đã liên kết | Ứng dụng và trình kết nối | Ứng dụng & trình kết nối |
    Trình kết nối | Tài khoản được kết nối | Tài khoản đã kết nối | Tài khoản liên kết |
    Tài khoản đã liên kết | Ứng dụng bên thứ ba | Ứng dụng của bên thứ ba | Quyền truy cập của bên thứ ba |
    Ứng dụng được ủy quyền | Plugin | Tiện ích | Tích hợp | Liên kết được chia sẻ | Liên kết đã chia sẻ |
    Liên kết chia sẻ | Các liên kết đã chia sẻ | Đoạn chat được chia sẻ | Khóa API | Các khóa API |
    Mã truy cập | Xác thực đa yếu tố | Xác thực nhiều yếu tố | Xác thực đa yếu tố (MFA) | MFA | 2FA |
    Xác thực hai yếu tố | Xác thực 2 yếu tố | Xác minh hai bước | Xác minh 2 bước | Xác thực hai bước |
    Ứng dụng xác thực | SMS | Tin nhắn văn bản | Thông báo đẩy | Mã khôi phục | Mã dự phòng | Mật khẩu |
    Đổi mật khẩu | Thay đổi mật khẩu | Phương thức đăng nhập | Cách đăng nhập | Tùy chọn đăng nhập |
    Kiểm soát dữ liệu | Quản lý dữ liệu | Điều khiển dữ liệu | Thông báo | Chung | Cài đặt chung |
    Cá nhân hóa | Bộ nhớ | Thanh toán | Gói đăng ký | Mức sử dụng | Giọng nói | Lịch trình |
    Bảo mật tài khoản nâng cao | Bảo mật nâng cao | Hoạt động gần đây | Hoạt động tài khoản |
    Hoạt động bảo mật | Lịch sử đăng nhập | Hoạt động đăng nhập | Đăng nhập gần đây | Lần đăng nhập gần đây |
    Các phiên đã kết thúc | Phiên đã kết thúc | Phiên trước đây | Kiểm soát của phụ huynh |
    Kiểm soát của cha mẹ | Quyền kiểm soát của phụ huynh | Đăng nhập an toàn bằng ChatGPT |
    Đăng nhập an toàn với ChatGPT | Đăng nhập bằng ChatGPT | Đăng nhập với ChatGPT |
    Đăng xuất khỏi thiết bị này | Đăng xuất trên thiết bị này | Đoạn chat đã lưu trữ | Xóa tài khoản |
    Tài khoản | Trợ giúp | Hoạt động đăng nhập gần đây | Hoạt động tài khoản gần đây |
    Hoạt động bảo mật gần đây | Sự kiện bảo mật | Lịch sử phiên | Lịch sử hoạt động | Lịch sử bảo mật |
    Nhật ký hoạt động | Nhật ký bảo mật | Nhật ký đăng nhập | Các lần đăng nhập gần đây |
    Phiên không hoạt động | Phiên cũ | Phiên đã đóng | Phiên đã hết hạn | Các phiên đã hết hạn |
    Phiên đã đăng xuất | Các phiên đã đăng xuất | Phiên bị thu hồi | Các phiên trước đây |
    Phiên kết thúc gần đây | Đã đăng xuất gần đây | Thiết bị đã đăng xuất | Nơi bạn đã từng đăng nhập |
    Lần đăng nhập trước | Các lần đăng nhập trước | Lần thử đăng nhập | Đăng nhập thất bại |
    Thiết bị được nhận diện | Thiết bị đã xác minh | Thiết bị đã ghi nhớ | Thiết bị được ủy quyền |
    Thiết bị bị chặn | Trình duyệt đáng tin cậy | Phiên của bên thứ ba | Phiên Codex CLI |
    Xác thực hai yếu tố (2FA) | Phương thức khôi phục | Email | Số điện thoại
  `,
  captions: {
    device: list`
      Thiết bị | Tên thiết bị | Loại thiết bị | Trình duyệt | Thiết bị hoặc trình duyệt |
      Trình duyệt hoặc thiết bị | Thiết bị/trình duyệt | Thiết bị / Trình duyệt | Thiết bị và trình duyệt |
      Trình duyệt và thiết bị | Máy khách | Máy
    `,
    app: list`
      Ứng dụng | Các ứng dụng | Sản phẩm | Các sản phẩm | Dùng với | Được dùng với | Sử dụng với |
      Được sử dụng với | Dùng cho | Ngữ cảnh ứng dụng | Dịch vụ | Được dùng trong | Dùng trong | Dùng ở |
      Được sử dụng trong | Sử dụng trong | Được sử dụng cho | Ứng dụng đã dùng | Tên ứng dụng | Ngữ cảnh |
      Truy cập vào
    `,
    location: list`
      Vị trí | Vị trí gần đúng | Vị trí ước tính | Vị trí ước chừng | Vị trí tương đối | Địa điểm |
      Địa điểm gần đúng | Nơi | Ở đâu | Vị trí gần nhất | Thành phố | Khu vực | Vùng | Quốc gia |
      Vị trí đăng nhập | Nơi đăng nhập
    `,
    signedIn: list`
      Đăng nhập | Đã đăng nhập | Đăng nhập lúc | Đăng nhập vào | Đã đăng nhập lúc | Thời gian đăng nhập |
      Thời điểm đăng nhập | Ngày đăng nhập | Ngày giờ đăng nhập | Ngày và giờ đăng nhập | Lần đăng nhập cuối |
      Lần đăng nhập gần nhất | Đăng nhập lần cuối | Đăng nhập gần nhất | Lần đăng nhập đầu tiên | Ngày | Giờ |
      Thời gian | Ngày giờ | Ngày và giờ | Khi nào | Từ | Kể từ | Bắt đầu | Hoạt động gần nhất |
      Hoạt động lần cuối | Lần hoạt động cuối | Lần hoạt động gần nhất | Lần sử dụng cuối | Dùng lần cuối |
      Truy cập lần cuối | Hoạt động cuối
    `,
    status: list`
      Trạng thái | Tình trạng | Trạng thái phiên | Tin cậy | Đáng tin cậy | Thiết bị tin cậy hay không |
      Độ tin cậy | Hiện tại | Phiên hiện tại
    `,
  },
  signedIn: list`
    đăng nhập lúc | đăng nhập vào | đăng nhập vào lúc | đăng nhập ngày | đăng nhập | đã đăng nhập lúc |
    đã đăng nhập vào | đã đăng nhập vào lúc | đã đăng nhập ngày | đã đăng nhập | đã đăng nhập từ |
    đăng nhập từ | đăng nhập kể từ | bạn đã đăng nhập vào | bạn đã đăng nhập lúc | bạn đã đăng nhập |
    thời gian đăng nhập | thời điểm đăng nhập | ngày đăng nhập | ngày giờ đăng nhập | lần đăng nhập cuối |
    lần đăng nhập gần nhất | đăng nhập lần cuối | đăng nhập lần cuối lúc | đăng nhập lần cuối vào |
    đăng nhập gần nhất | lần đăng nhập đầu tiên | đăng nhập lần đầu | đăng nhập lần đầu vào | bắt đầu |
    bắt đầu lúc | bắt đầu vào | bắt đầu từ | phiên bắt đầu | phiên bắt đầu lúc | từ | kể từ | hoạt động từ |
    hoạt động kể từ
  `,
  lastActive: list`
    hoạt động gần nhất | hoạt động lần cuối | hoạt động lần cuối lúc | hoạt động lần cuối vào |
    lần hoạt động cuối | lần hoạt động gần nhất | hoạt động cuối | hoạt động gần đây nhất | lần sử dụng cuối |
    sử dụng lần cuối | sử dụng lần cuối vào | dùng lần cuối | lần dùng cuối | truy cập lần cuối |
    lần truy cập cuối | lần cuối hoạt động | hoạt động | hoạt động lúc | hoạt động vào | đang hoạt động |
    đã hoạt động
  `,
  otherTimes: list`
    đã thêm | thêm vào | được thêm | đã tạo | tạo lúc | tạo vào | ngày tạo | được tạo | hết hạn |
    ngày hết hạn | có hiệu lực đến | cập nhật | đã sửa | đã đăng ký | đã đăng xuất | đã kết thúc |
    đã kết nối | đã liên kết
  `,
  justNow: list`
    vừa xong | vừa mới | mới đây | ngay bây giờ | bây giờ | ngay lúc này | vài giây trước |
    vài giây trước đây | một lúc trước | chưa đầy một phút trước | chưa đến một phút trước |
    chưa tới một phút trước | đang hoạt động | đang hoạt động bây giờ | hiện đang hoạt động | đang trực tuyến
  `,
  active: list`
    Đang hoạt động | Hoạt động | Hiện đang hoạt động | Đang hoạt động bây giờ | Trực tuyến | Đang trực tuyến |
    Đang sử dụng | Đang dùng | Đã đăng nhập
  `,
  near: list`
    khoảng | xấp xỉ | gần đúng | vị trí gần đúng | ước tính | ước chừng | gần | ở gần | gần khu vực | quanh |
    xung quanh | lân cận | ~ (gần đúng) | ~ (ước tính) | ~ (khoảng) | ~ và lân cận
  `,
  unknownDevice: list`
    Thiết bị không xác định | Thiết bị không rõ | Thiết bị lạ | Thiết bị chưa xác định |
    Trình duyệt không xác định | Trình duyệt không rõ | Máy khách không xác định | Không xác định | Không rõ |
    Không rõ thiết bị | Thiết bị không nhận dạng được | Thiết bị không được nhận dạng | Thiết bị khác
  `,
  unknownLocation: list`
    Vị trí không xác định | Không rõ vị trí | Vị trí không rõ | Vị trí không khả dụng | Không có vị trí |
    Không xác định được vị trí | Không thể xác định vị trí | Địa điểm không xác định | Không rõ địa điểm |
    Khu vực không xác định | Không xác định | Không rõ
  `,
  devices: list`
    thiết bị | điện thoại | điện thoại thông minh | ứng dụng di động | thiết bị di động | máy tính |
    máy tính xách tay | máy tính bảng | laptop | trình duyệt | pc
  `,
  apiPlatform: list`
    Nền tảng API | API Platform | Nền tảng OpenAI API | Nền tảng API của OpenAI | Nền tảng OpenAI |
    OpenAI API | API | Nền tảng nhà phát triển
  `,
  yes: list`Có`,
  no: list`Không`,
};
