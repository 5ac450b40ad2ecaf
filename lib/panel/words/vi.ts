import { list } from './list';
import type { Words } from './words';

export const vi = (): Words => ({
  activeSessions: list`
    Phiên hoạt động | Phiên đang hoạt động | Các phiên hoạt động | Các phiên đang hoạt động |
    Phiên {đang hoạt động,hoạt động,đang mở,đang diễn ra,còn hiệu lực,đang đăng nhập}{, của bạn, của tôi, trên tài khoản, trên tài khoản của bạn, của tài khoản} |
    Phiên đang chạy{ của bạn, của tôi, trên tài khoản, trên tài khoản của bạn, của tài khoản} |
    {Các phiên,Phiên đăng nhập,Các phiên đăng nhập,Phiên làm việc,Các phiên làm việc,Lượt đăng nhập,Các lượt đăng nhập,Kết nối,Các kết nối} {đang hoạt động,hoạt động,đang mở,đang diễn ra,đang chạy,còn hiệu lực,đang đăng nhập}{, của bạn, của tôi, trên tài khoản, trên tài khoản của bạn, của tài khoản} |
    {Phiên,Các phiên,Phiên đăng nhập,Các phiên đăng nhập,Phiên làm việc,Các phiên làm việc} {của bạn,của tôi,trên tài khoản,trên tài khoản của bạn,của tài khoản,tài khoản} |
    {Tất cả,Tất cả các,Toàn bộ} {phiên,phiên đăng nhập,phiên làm việc,lượt đăng nhập}{, đang hoạt động, hoạt động, của bạn, đang mở, hiện tại} |
    {Quản lý,Xem,Danh sách,Kiểm tra} {,các }{phiên,phiên đăng nhập,phiên làm việc}{, hoạt động, đang hoạt động, của bạn, đang mở, hiện tại} |
    Các {thiết bị,trình duyệt,thiết bị và trình duyệt} {đang hoạt động,đã đăng nhập,đang đăng nhập,bạn đã đăng nhập,bạn đang đăng nhập,bạn đăng nhập,đã đăng nhập vào tài khoản,đã đăng nhập vào tài khoản của bạn,đang đăng nhập vào tài khoản,đang đăng nhập vào tài khoản của bạn,đang đăng nhập tài khoản,hiện đang đăng nhập,có quyền truy cập tài khoản của bạn,đang sử dụng tài khoản của bạn} |
    thiết bị {bạn đăng nhập,đã đăng nhập vào tài khoản của bạn,đang đăng nhập vào tài khoản,đang đăng nhập vào tài khoản của bạn,đang đăng nhập tài khoản,hiện đang đăng nhập,có quyền truy cập tài khoản của bạn,đang sử dụng tài khoản của bạn} |
    {trình duyệt,thiết bị và trình duyệt} {đang hoạt động,đã đăng nhập,đang đăng nhập,bạn đã đăng nhập,bạn đang đăng nhập,bạn đăng nhập,đã đăng nhập vào tài khoản,đã đăng nhập vào tài khoản của bạn,đang đăng nhập vào tài khoản,đang đăng nhập vào tài khoản của bạn,đang đăng nhập tài khoản,hiện đang đăng nhập,có quyền truy cập tài khoản của bạn,đang sử dụng tài khoản của bạn} |
    {Nơi,Những nơi,Các nơi,Vị trí,Các vị trí,Những thiết bị,Nơi mà} {bạn đăng nhập,bạn đã đăng nhập,bạn đang đăng nhập,bạn hiện đang đăng nhập,đang đăng nhập,tài khoản của bạn đang đăng nhập,tài khoản của bạn được đăng nhập} |
    Bạn {đang,đã,hiện đang} đăng nhập {ở đâu,ở những đâu,tại đâu,trên thiết bị nào,trên những thiết bị nào} |
    {Phiên,Các phiên,Phiên hoạt động,Phiên đăng nhập} {và,&} {thiết bị,các thiết bị,trình duyệt} |
    {Thiết bị,Các thiết bị,Thiết bị của bạn,Trình duyệt} {và,&} {phiên,các phiên,phiên hoạt động,phiên đang hoạt động,phiên đăng nhập,các phiên đang hoạt động} |
    Phiên hoạt động của bạn | Các phiên hoạt động của bạn | Các phiên đang hoạt động của bạn |
    Tất cả phiên hoạt động | Tất cả các phiên | Tất cả phiên đang hoạt động | Phiên | Các phiên |
    Phiên của bạn | Các phiên của bạn | Phiên đăng nhập | Các phiên đăng nhập |
    Phiên đăng nhập đang hoạt động | Các phiên đăng nhập đang hoạt động | Các phiên đăng nhập của bạn |
    Phiên làm việc | Phiên làm việc đang hoạt động | Các phiên làm việc | Quản lý phiên | Quản lý các phiên |
    Quản lý phiên đăng nhập | Quản lý phiên hoạt động | Thiết bị và phiên | Thiết bị và phiên đăng nhập |
    Phiên và thiết bị | Thiết bị đã đăng nhập | Thiết bị đang đăng nhập | Các thiết bị đã đăng nhập |
    Các thiết bị đang đăng nhập | Thiết bị đang hoạt động | Nơi bạn đăng nhập | Nơi bạn đã đăng nhập |
    Nơi bạn đang đăng nhập | Danh sách phiên | Phiên hoạt động và thiết bị | Thiết bị và phiên hoạt động |
    Thiết bị bạn đã đăng nhập | Các thiết bị bạn đã đăng nhập | Các phiên làm việc đang hoạt động |
    Phiên làm việc của bạn | Phiên của tôi | Các phiên của tôi | Phiên tài khoản | Các phiên của tài khoản |
    Các phiên hiện tại | Các phiên đang mở | Phiên đang mở | Phiên đang diễn ra | Các phiên đang sử dụng |
    Phiên đăng nhập của bạn | Phiên đăng nhập đang hoạt động của bạn | Tất cả các phiên hoạt động |
    Tất cả các phiên đang hoạt động | Tất cả phiên | Tất cả các phiên đăng nhập | Danh sách phiên hoạt động |
    Danh sách phiên đăng nhập | Danh sách các phiên | Xem các phiên hoạt động | Quản lý các phiên hoạt động |
    Quản lý các phiên đăng nhập | Quản lý phiên đang hoạt động | Quản lý thiết bị |
    Quản lý thiết bị đăng nhập | Các thiết bị và phiên | Thiết bị & phiên | Phiên & thiết bị |
    Phiên đăng nhập và thiết bị | Thiết bị và các phiên đang hoạt động | Thiết bị đăng nhập |
    Các thiết bị đăng nhập | Thiết bị của bạn đang đăng nhập | Thiết bị đã đăng nhập vào tài khoản |
    Thiết bị đã đăng nhập tài khoản | Thiết bị đang đăng nhập tài khoản của bạn |
    Các thiết bị đã đăng nhập vào tài khoản của bạn | Thiết bị bạn đang đăng nhập |
    Các thiết bị bạn đang đăng nhập | Các thiết bị đang hoạt động | Thiết bị hoạt động |
    Lượt đăng nhập đang hoạt động | Đăng nhập đang hoạt động | Những nơi bạn đã đăng nhập |
    Những nơi bạn đang đăng nhập | Các vị trí bạn đã đăng nhập | Vị trí bạn đã đăng nhập |
    Vị trí bạn đăng nhập | Bạn đã đăng nhập ở đâu | Bạn đang đăng nhập ở đâu | Nơi đã đăng nhập |
    Phiên trình duyệt | Phiên web
  `,
  session: list`phiên`,
  security: list`
    Bảo mật | An ninh | Bảo mật và đăng nhập | Đăng nhập và bảo mật | Cài đặt bảo mật |
    Bảo mật và quyền riêng tư | Quyền riêng tư và bảo mật | Mật khẩu và bảo mật | Bảo mật tài khoản |
    Bảo mật & đăng nhập | Đăng nhập & bảo mật | An toàn | An toàn và bảo mật | Bảo mật và an toàn |
    An ninh và đăng nhập | Thiết lập bảo mật | Bảo mật & quyền riêng tư | Quyền riêng tư & bảo mật |
    Riêng tư và bảo mật | Bảo mật và riêng tư | Mật khẩu & bảo mật | Bảo mật và mật khẩu |
    Bảo mật và truy cập | Bảo mật đăng nhập | An toàn tài khoản | Trung tâm bảo mật
  `,
  current: list`
    Phiên hiện tại | Phiên hiện tại của bạn | Phiên đăng nhập hiện tại | Phiên làm việc hiện tại | Phiên này |
    {Phiên,Phiên đăng nhập,Phiên làm việc,Thiết bị,Trình duyệt,Máy tính,Điện thoại,Lượt đăng nhập,Lần đăng nhập,Phiên trình duyệt,Ứng dụng,Cửa sổ} {này,hiện tại,hiện tại của bạn,hiện thời,hiện hành,đang dùng hiện tại,này (hiện tại)} |
    Đây là {bạn,phiên hiện tại,phiên hiện tại của bạn,phiên đăng nhập hiện tại,phiên của bạn,thiết bị hiện tại,thiết bị hiện tại của bạn,thiết bị của bạn,thiết bị bạn đang dùng,thiết bị bạn đang sử dụng,phiên bạn đang dùng,phiên bạn đang sử dụng,trình duyệt hiện tại,thiết bị này,phiên này} |
    {Bạn đang,Bạn hiện đang,Hiện bạn đang,Đang,Hiện đang} {dùng,sử dụng} {phiên này,thiết bị này,trình duyệt này,phiên đăng nhập này} |
    Bạn {đang ở đây,hiện ở đây,ở đây,đang ở thiết bị này,đang ở phiên này,đang trên thiết bị này} |
    {Thiết bị,Phiên,Trình duyệt} {bạn đang dùng,bạn đang sử dụng,bạn hiện đang sử dụng,bạn hiện đang dùng,đang được bạn sử dụng,đang được sử dụng,hiện đang được sử dụng} |
    {Đang dùng,Đang sử dụng,Hoạt động,Đang hoạt động,Đang mở,Đã đăng nhập,Đang đăng nhập,Được sử dụng,Hiện hoạt động} {trên thiết bị này,trên trình duyệt này,trong trình duyệt này,tại thiết bị này,trên máy này} |
    {Phiên hiện tại,Hiện tại,Phiên này,Thiết bị hiện tại} {(thiết bị này),(trình duyệt này),(bạn),- thiết bị này,– thiết bị này} |
    Thiết bị này {(phiên hiện tại),(bạn),(đang dùng),(đang sử dụng)} |
    Phiên {trên thiết bị này,của thiết bị này,trên trình duyệt này,của trình duyệt này} | Trên thiết bị này |
    Phiên đăng nhập này | Thiết bị này | Trình duyệt này | Máy tính này | Điện thoại này | Ứng dụng này |
    Hiện tại | Thiết bị hiện tại | Trình duyệt hiện tại | Thiết bị hiện tại của bạn |
    Đây là thiết bị của bạn | Bạn đang ở đây | Đang hoạt động trên thiết bị này |
    Đang dùng trên thiết bị này | Bạn đang dùng phiên này | Bạn đang sử dụng phiên này |
    Hiện bạn đang sử dụng phiên này | Phiên bạn đang dùng | Phiên bạn đang sử dụng | Phiên đang sử dụng |
    Thiết bị của bạn | Trình duyệt của bạn | Lần đăng nhập này | Máy tính bảng này | Máy Mac này |
    iPhone này | Đây là bạn | Đây là phiên hiện tại của bạn | Bạn đang dùng thiết bị này |
    Bạn đang sử dụng thiết bị này | Phiên đang dùng | Thiết bị đang dùng | Thiết bị đang sử dụng |
    Đang sử dụng trên thiết bị này | Phiên hiện tại (thiết bị này) | Hiện tại (thiết bị này) |
    Thiết bị này (hiện tại) | Chính thiết bị này | Bạn | Là bạn | Hiện bạn đang ở đây | Bạn hiện đang ở đây |
    Đây là phiên hiện tại | Đây là phiên của bạn | Đây là phiên đăng nhập hiện tại của bạn |
    Đây là phiên bạn đang dùng | Đây là phiên bạn đang sử dụng | Đây là thiết bị hiện tại |
    Đây là thiết bị hiện tại của bạn | Đây là thiết bị này | Phiên của bạn hiện tại |
    Phiên đang hoạt động hiện tại | Phiên hiện thời | Phiên hiện hành | Phiên đăng nhập hiện tại của bạn |
    Phiên làm việc này | Phiên làm việc hiện tại của bạn | Phiên trình duyệt hiện tại |
    Phiên bạn đang dùng hiện tại | Phiên bạn hiện đang dùng | Phiên bạn hiện đang sử dụng |
    Phiên hiện đang sử dụng | Phiên hiện đang dùng | Hiện đang dùng | Đang dùng hiện tại |
    Hiện đang dùng phiên này | Hiện đang sử dụng phiên này | Bạn hiện đang dùng phiên này |
    Bạn hiện đang sử dụng phiên này | Hiện bạn đang dùng phiên này | Bạn đang dùng phiên này ngay bây giờ |
    Bạn đang sử dụng phiên này ngay bây giờ | Bạn hiện đang dùng thiết bị này |
    Bạn hiện đang sử dụng thiết bị này | Hiện bạn đang dùng thiết bị này |
    Hiện đang hoạt động trên thiết bị này | Đang hoạt động ngay trên thiết bị này |
    Hoạt động trên thiết bị này | Hiện đang dùng trên thiết bị này | Đã đăng nhập trên thiết bị này |
    Đang đăng nhập trên thiết bị này | Thiết bị bạn đang dùng | Thiết bị bạn đang sử dụng |
    Thiết bị bạn hiện đang dùng | Thiết bị hiện đang dùng | Thiết bị hiện đang sử dụng | Thiết bị hiện thời |
    Thiết bị hiện hành | Thiết bị của tôi | Trình duyệt hiện tại của bạn | Trình duyệt bạn đang dùng |
    Trình duyệt đang dùng | Máy này | Máy hiện tại | Máy tính hiện tại | Laptop này | Máy tính xách tay này |
    PC này | Mac này | iPad này | Điện thoại di động này | Đăng nhập hiện tại | Lần đăng nhập hiện tại |
    Lượt đăng nhập hiện tại | Hiện thời | Hiện hành
  `,
  trusted: list`
    tin cậy | đáng tin | được tin | thiết bị đã xác minh | thiết bị đã xác thực | tin tưởng | uy tín |
    {thiết bị,trình duyệt} {an toàn,đã được xác minh,đã lưu,được ghi nhớ,đã nhận diện} |
    đáng tin cậy | được xác minh là tin cậy | thiết bị quen thuộc | thiết bị đã ghi nhớ
  `,
  trusting: list`
    {tin cậy,tin tưởng} {thiết bị,trình duyệt,máy} | {đánh dấu,đặt} là {đáng tin cậy,tin cậy}
  `,
  negation: list`không | chưa | chẳng | chưa được | không còn`,
  unavailable: list`
    trạng thái phiên không khả dụng | trạng thái phiên không có sẵn | trạng thái phiên hiện không |
    {trạng thái,tình trạng} {phiên,đăng nhập,thiết bị,của phiên,của thiết bị}*{không,chưa,lỗi} |
    {không thể,chưa thể,không} {xác định,kiểm tra,lấy,xem,tải,đọc,biết,xác minh,truy xuất,hiển thị} {,được }{trạng thái,tình trạng} |
    {không có,chưa có,thiếu} {thông tin ,dữ liệu }{trạng thái,về trạng thái,tình trạng} |
    {trạng thái,tình trạng} {hiện,tạm thời,đang} {không,chưa} |
    {trạng thái,tình trạng} {chưa biết,không biết,không tìm thấy,không có} |
    trạng thái phiên không xác định | trạng thái phiên*không | không có trạng thái phiên |
    không thể xác định trạng thái | không xác định được trạng thái | không rõ trạng thái |
    trạng thái không khả dụng | trạng thái không có sẵn | trạng thái không xác định |
    trạng thái*không khả dụng | tình trạng phiên không | không có thông tin trạng thái |
    phiên không khả dụng | trạng thái*không | trạng thái phiên*chưa | trạng thái phiên hiện chưa |
    trạng thái của phiên*không | trạng thái phiên bị lỗi | không thể xem trạng thái |
    không thể lấy trạng thái | không thể tải trạng thái | không lấy được trạng thái |
    không tìm thấy trạng thái | không biết trạng thái | chưa xác định được trạng thái | chưa rõ trạng thái |
    chưa có trạng thái | trạng thái không rõ | trạng thái chưa xác định | trạng thái chưa rõ |
    trạng thái tạm thời | tình trạng phiên*không | tình trạng không xác định | tình trạng không khả dụng |
    tình trạng không rõ | phiên tạm thời không khả dụng | phiên hiện không khả dụng
  `,
  logOut: list`
    đăng xuất | thoát | kết thúc phiên | chấm dứt phiên | đóng phiên | thu hồi | ngắt kết nối | gỡ thiết bị |
    {kết thúc,chấm dứt,đóng,hủy,xóa,ngừng,ngắt,gỡ,tắt} {,bỏ }{phiên,các phiên,lượt đăng nhập,quyền truy cập,tất cả phiên,truy cập} |
    dừng {các phiên,lượt đăng nhập,quyền truy cập,tất cả phiên,truy cập} |
    dừng bỏ {phiên,các phiên,lượt đăng nhập,quyền truy cập,tất cả phiên,truy cập} |
    {xóa,gỡ,ngắt} {,bỏ }{thiết bị,máy} | loại bỏ {thiết bị,máy} |
    xóa thiết bị | xóa phiên | hủy phiên | đăng xuất khỏi | thoát khỏi | kết thúc*phiên | chấm dứt*phiên |
    ngừng phiên | hủy*phiên | hủy bỏ phiên | xóa*phiên | gỡ phiên | gỡ bỏ phiên | gỡ bỏ thiết bị |
    loại bỏ thiết bị | xóa*thiết bị | hủy liên kết | hủy quyền | gỡ quyền | xóa quyền truy cập | ngắt phiên |
    ngắt thiết bị | log out | sign out |
    đóng tất cả | kết thúc tất cả
  `,
  everywhere: list`
    tất cả | mọi thiết bị | mọi phiên | mọi nơi | khắp nơi | toàn bộ | thiết bị khác | phiên khác |
    {tất cả,mọi,toàn bộ,các,những,từng} {thiết bị,phiên,trình duyệt,nơi,tài khoản,phiên đăng nhập,máy,vị trí} {khác,còn lại} |
    mọi {máy,phiên,ứng dụng,vị trí} | {thiết bị,phiên,trình duyệt,máy,nơi} {khác,còn lại} |
    {trừ,ngoại trừ} {thiết bị này,phiên này,phiên hiện tại} | ở mọi | khỏi tất | khắp mọi | đâu cũng |
    các thiết bị khác | các phiên khác | còn lại | đã chọn | mọi trình duyệt | mọi tài khoản | mọi chỗ |
    tất thảy | hàng loạt | các trình duyệt khác | trình duyệt khác | nơi khác | vị trí khác |
    những thiết bị khác | những phiên khác | từng thiết bị | khỏi mọi | được chọn | đang chọn
  `,
  more: list`
    hiển thị thêm | xem thêm | tải thêm | hiện thêm | thêm phiên | thêm thiết bị | hiển thị tất cả |
    {hiển thị,tải,hiện,nạp,mở rộng,mở,lấy} {thêm,tất cả,toàn bộ,hết,đầy đủ,các phiên,những phiên,phần còn lại,phiên khác,nhiều hơn,danh sách đầy đủ,tiếp} |
    xem {đầy đủ,những phiên,danh sách đầy đủ} | thêm {phiên,thiết bị,kết quả,lượt} | phiên sau |
    xem tất cả | tải tất cả | hiện tất cả | tiếp theo | trang sau | trang tiếp | tiếp | cũ hơn |
    hiển thị nhiều hơn | xem nhiều hơn | xem các phiên khác | xem phiên khác | xem toàn bộ | xem hết |
    hiển thị hết | hiển thị toàn bộ | hiển thị các phiên khác | hiển thị phần còn lại | xem phần còn lại |
    tải toàn bộ | tải tiếp | nạp thêm | xem tiếp | trang kế | kế tiếp | mở rộng danh sách | phiên cũ hơn |
    {hiển thị,xem,tải} {1,2,3,4,5,6,7,8,9}*{khác,nữa} | thêm {1,2,3,4,5,6,7,8,9}
  `,
  loading: list`
    đang tải | đang lấy | đang truy xuất | vui lòng chờ | vui lòng đợi | xin chờ | chờ một chút | đang nạp |
    đang {tải,lấy,truy,nạp,tìm,cập nhật,làm mới,kiểm tra,mở,nhận,chuẩn bị} {,các ,danh sách ,dữ liệu ,thông tin }{phiên,thiết bị,danh sách,dữ liệu,thông tin} |
    đang cập nhật | đang làm mới | đang tìm | {chờ,đợi} {chút,một chút,giây lát,một lát,trong giây lát} |
    đang truy vấn | đang tìm nạp | đang nhận dữ liệu | đang lấy dữ liệu | đang kiểm tra | đang xử lý |
    đang mở danh sách | xin vui lòng chờ | xin đợi | hãy chờ | hãy đợi | đợi một chút | đợi một lát |
    chờ một lát | chờ giây lát | vui lòng chờ giây lát | chờ trong giây lát
  `,
  failed: list`
    không thể tải | không tải được | không thể lấy | không lấy được | không thể truy xuất |
    {không thể,không,chưa thể,chưa,chúng tôi không thể} {tải,lấy,hiển thị,truy xuất,mở,kết nối,nạp,truy cập,làm mới,cập nhật,tìm nạp} {,được }{phiên,các phiên,danh sách,thiết bị,dữ liệu,thông tin,trang} |
    {tải,nạp,lấy,kết nối} {không thành công,thất bại,bị lỗi,không được,lỗi} |
    {lỗi,sự cố,vấn đề,trục trặc} {khi,trong,tải,xảy ra,kết nối,mạng,máy chủ} |
    {đã xảy ra,có,gặp,phát sinh,xảy ra} {lỗi,sự cố,vấn đề,trục trặc} | thử {tải lại,lần nữa,sau} |
    kiểm tra {kết nối,mạng,internet} | {phiên,danh sách,dữ liệu} {tạm thời,hiện} không |
    không thể hiển thị | chưa tải được | chúng tôi không thể tải | tải không thành công | tải thất bại |
    tải*thất bại | tải*không thành công | lỗi khi tải | lỗi tải | lỗi khi lấy | đã xảy ra lỗi | đã có lỗi |
    có lỗi xảy ra | xảy ra lỗi | đã xảy ra sự cố | xảy ra sự cố | đã có sự cố | đã xảy ra vấn đề | gặp sự cố |
    thử lại | tạm thời không khả dụng | hiện không khả dụng | không thể nạp | không nạp được |
    không thể kết nối | không hiển thị được | không xem được | không tìm nạp được | không thể tìm nạp |
    không truy xuất được | chưa thể tải | chưa thể hiển thị | tải không được | tải bị lỗi | tải lỗi |
    việc tải*không thành công | việc tải*thất bại | tìm nạp thất bại | truy xuất thất bại | lấy*thất bại |
    lỗi trong khi tải | lỗi trong quá trình tải | lỗi hiển thị | lỗi truy xuất | bị lỗi | có lỗi | gặp lỗi |
    phát sinh lỗi | đã phát sinh | rất tiếc | có sự cố | có vấn đề | gặp vấn đề | gặp trục trặc |
    có gì đó không | đã có gì đó | có điều gì đó không | đã xảy ra trục trặc | đã xảy ra sai sót |
    tải lại trang | tải lại | làm mới trang | hãy thử | vui lòng thử | xin thử | thử sau |
    không khả dụng vào lúc này | không khả dụng lúc này | hiện không có sẵn | hiện chưa khả dụng
  `,
  otherLists: list`
    Thiết bị tin cậy | Thiết bị đáng tin cậy | Thiết bị được tin cậy | Các thiết bị tin cậy |
    {Thiết bị,Các thiết bị,Trình duyệt,Các trình duyệt,Máy tính} {tin cậy,đáng tin cậy,được tin cậy,đã tin cậy,đã xác minh,đã ghi nhớ,đã biết,đã lưu,được phê duyệt,đã đăng ký,bạn tin cậy,đã nhận diện,tin cậy của bạn} |
    {Ứng dụng,Tài khoản,Dịch vụ,Các ứng dụng,Trang web} {đã kết nối,được kết nối,liên kết,đã liên kết,bên thứ ba,của bên thứ ba,được ủy quyền,đã ủy quyền} |
    Ứng dụng và dịch vụ {đã kết nối,được kết nối,của bên thứ ba} |
    {Lịch sử,Nhật ký} {đăng nhập,phiên,các phiên,phiên đăng nhập,hoạt động,bảo mật,truy cập,tài khoản,hoạt động tài khoản,thiết bị} |
    {Lượt,Lần,Các lượt,Các lần} đăng nhập {gần đây,trước đây,trước,thất bại,không thành công} |
    Đăng nhập {gần đây,trước đây} | {Sự kiện,Cảnh báo,Thông báo} {bảo mật,đăng nhập,bảo mật gần đây} |
    {Phiên,Các phiên,Phiên đăng nhập,Các phiên đăng nhập} {đã kết thúc,đã hết hạn,hết hạn,đã đóng,trước,trước đây,trước đó,đã đăng xuất,không hoạt động,đã thu hồi,đã qua,gần đây đã kết thúc,đã kết thúc gần đây,đã chấm dứt} |
    {Khóa,Mã} {truy cập,bảo mật,đăng nhập,API,thông hành} | Khóa {API,truy cập,bảo mật} của bạn |
    Xác {thực,minh} {hai,2,đa,nhiều} {yếu tố,bước,lớp,nhân tố} |
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
    Xác thực hai yếu tố (2FA) | Phương thức khôi phục | Email | Số điện thoại | Thiết bị đáng tin |
    Thiết bị bạn tin cậy | Thiết bị bạn tin tưởng | Thiết bị tin tưởng | Thiết bị đáng tin cậy của bạn |
    Các thiết bị được tin cậy | Thiết bị đã lưu | Thiết bị quen thuộc của bạn | Thiết bị đã biết |
    Thiết bị nhận diện được | Thiết bị đã gỡ | Thiết bị đã bị gỡ | Thiết bị đã cấp quyền |
    Trình duyệt tin cậy | Mã khóa của bạn | Khóa truy cập của bạn | Passkey | Passkey và khóa bảo mật |
    Ứng dụng kết nối | Ứng dụng và kết nối | Kết nối ứng dụng | Các tài khoản liên kết |
    Các tài khoản đã kết nối | Dịch vụ đã kết nối | Dịch vụ được kết nối | Ứng dụng bên ngoài |
    Ứng dụng được cấp quyền | Ứng dụng đã được ủy quyền | Quyền truy cập bên thứ ba | Trình cắm |
    Tiện ích mở rộng | Các tích hợp | Đường dẫn chia sẻ | Liên kết dùng chung | Cuộc trò chuyện được chia sẻ |
    Cuộc trò chuyện đã chia sẻ | Mã truy cập cá nhân | Mã thông báo truy cập | Xác thực đa nhân tố |
    Xác minh đa yếu tố | Xác minh hai yếu tố | Xác thực hai lớp | Xác thực 2 lớp | Xác thực hai nhân tố |
    Xác thực 2 bước | Xác minh 2 bước (2FA) | Bảo mật hai lớp | Bảo mật 2 lớp | Ứng dụng xác minh |
    Ứng dụng Authenticator | Tin nhắn SMS | Mã phục hồi | Mã sao lưu | Email khôi phục | Tùy chọn khôi phục |
    Đặt lại mật khẩu | Các phương thức đăng nhập | Hình thức đăng nhập | Dữ liệu và quyền riêng tư |
    Cài đặt dữ liệu | Tổng quát | Tổng quan | Ký ức | Ghi nhớ | Hóa đơn | Đăng ký | Gói dịch vụ | Sử dụng |
    Lời nói | Lịch | Đơn hàng | Chế độ khóa | Hoạt động gần đây của tài khoản | Hoạt động của tài khoản |
    Lịch sử tài khoản | Nhật ký kiểm tra | Lịch sử đăng nhập gần đây | Lượt đăng nhập gần đây |
    Các lượt đăng nhập gần đây | Hoạt động đăng nhập của bạn | Cảnh báo bảo mật | Cảnh báo đăng nhập |
    Thông báo bảo mật | Thông báo đăng nhập | Phiên trước | Các phiên cũ | Các phiên trước | Phiên đã qua |
    Phiên đã kết thúc gần đây | Các phiên kết thúc gần đây | Phiên hết hạn | Phiên đã bị thu hồi |
    Phiên đã thu hồi | Các phiên không hoạt động | Các phiên đã đóng | Phiên đã đăng xuất gần đây |
    Các thiết bị đã đăng xuất | Thiết bị đã đăng xuất gần đây | Nơi bạn từng đăng nhập |
    Những nơi bạn đã từng đăng nhập | Các lần thử đăng nhập | Lần đăng nhập thất bại |
    Lần đăng nhập không thành công | Đăng nhập không thành công | Phiên ứng dụng | Codex CLI |
    Kiểm soát của cha mẹ đối với con | Đăng nhập bằng tài khoản ChatGPT | Đăng xuất thiết bị này |
    Đoạn chat lưu trữ | Cuộc trò chuyện đã lưu trữ | Hỗ trợ | Địa chỉ email | Điện thoại
  `,
  captions: {
    device: list`
      Thiết bị | Tên thiết bị | Loại thiết bị | Trình duyệt | Thiết bị hoặc trình duyệt |
      {Tên,Loại,Kiểu,Mẫu,Thông tin,Chi tiết,Dòng} {thiết bị,trình duyệt,máy} |
      Thiết bị {và,hoặc} {thiết bị,trình duyệt,hệ điều hành,ứng dụng,nền tảng} |
      Thiết bị / {thiết bị,hệ điều hành,ứng dụng,nền tảng} |
      {Trình duyệt,Hệ điều hành} {và,hoặc,/} {thiết bị,trình duyệt,hệ điều hành,ứng dụng,nền tảng} |
      Thiết bị {đã dùng,được sử dụng,truy cập} | Đăng nhập bằng | Nền tảng | Trình duyệt web |
      Phiên bản trình duyệt |
      Trình duyệt hoặc thiết bị | Thiết bị/trình duyệt | Thiết bị / Trình duyệt | Thiết bị và trình duyệt |
      Trình duyệt và thiết bị | Máy khách | Máy | Kiểu thiết bị | Mẫu thiết bị | Dòng máy | Hệ điều hành |
      Trình duyệt và hệ điều hành | Thiết bị và hệ điều hành | Trình duyệt/thiết bị | Thông tin thiết bị |
      Chi tiết thiết bị | Tên máy | Thiết bị sử dụng | Tên trình duyệt
    `,
    app: list`
      Ứng dụng | Các ứng dụng | Sản phẩm | Các sản phẩm | Dùng với | Được dùng với | Sử dụng với |
      {Ứng dụng,Sản phẩm,Dịch vụ} {và,hoặc,/} {ứng dụng,sản phẩm,dịch vụ} | Tên {ứng dụng,sản phẩm,dịch vụ} |
      {Ứng dụng,Sản phẩm,Dịch vụ} {đã dùng,được dùng,đã sử dụng,được sử dụng,đang dùng,sử dụng,đăng nhập} |
      {Dùng,Được dùng,Sử dụng,Được sử dụng,Đã dùng,Đã sử dụng,Đang dùng} {với,cho,trong,cùng,cùng với,trên,với ứng dụng} |
      Loại ứng dụng | Ngữ cảnh {ứng dụng,sử dụng} |
      Được sử dụng với | Dùng cho | Ngữ cảnh ứng dụng | Dịch vụ | Được dùng trong | Dùng trong | Dùng ở |
      Được sử dụng trong | Sử dụng trong | Được sử dụng cho | Ứng dụng đã dùng | Tên ứng dụng | Ngữ cảnh |
      Truy cập vào | Ứng dụng/dịch vụ | Ứng dụng hoặc dịch vụ | Tên sản phẩm | Ứng dụng sử dụng |
      Ứng dụng được dùng | Ứng dụng được sử dụng | Sản phẩm được sử dụng | Sản phẩm sử dụng |
      Dịch vụ sử dụng | Dùng chung với | Được dùng cho | Được dùng bởi | Được sử dụng bởi | Sử dụng cho |
      Sử dụng bởi | Đăng nhập vào ứng dụng | Quyền truy cập | Truy cập | Bối cảnh | Bối cảnh ứng dụng
    `,
    location: list`
      Vị trí | Vị trí gần đúng | Vị trí ước tính | Vị trí ước chừng | Vị trí tương đối | Địa điểm |
      {Vị trí,Địa điểm,Khu vực,Nơi} {gần đúng,ước tính,ước lượng,ước chừng,tương đối,đăng nhập,gần nhất,cuối cùng,hiện tại,truy cập,cuối,đã biết cuối cùng,(gần đúng),(ước tính),(ước chừng),(IP),(theo IP),theo IP,theo địa chỉ IP,dựa trên IP} |
      {Thành phố,Khu vực,Quốc gia,Vùng,Tỉnh} {,và,/,hoặc} {quốc gia,thành phố,khu vực,tỉnh} |
      Thành phố, quốc gia | Truy cập từ |
      Địa điểm gần đúng | Nơi | Ở đâu | Vị trí gần nhất | Thành phố | Khu vực | Vùng | Quốc gia |
      Vị trí đăng nhập | Nơi đăng nhập | Vị trí (gần đúng) | Vị trí (ước tính) | Vị trí (tương đối) |
      Địa điểm (gần đúng) | Địa điểm ước tính | Vị trí xấp xỉ | Vị trí khoảng | Vị trí áng chừng |
      Vị trí địa lý | Vị trí cuối cùng | Vị trí gần đây nhất | Vị trí được biết gần nhất | Tỉnh/Thành phố |
      Tỉnh | Nước | Quốc gia/khu vực | Quốc gia/vùng | Địa điểm đăng nhập | Vị trí IP | Gần
    `,
    signedIn: list`
      Đăng nhập | Đã đăng nhập | Đăng nhập lúc | Đăng nhập vào | Đã đăng nhập lúc | Thời gian đăng nhập |
      {Ngày,Giờ,Thời gian,Thời điểm,Ngày giờ,Ngày và giờ,Lúc} {đăng nhập,đăng nhập gần nhất,đăng nhập cuối,đăng nhập lần cuối,bắt đầu,bắt đầu phiên,hoạt động,hoạt động gần nhất,hoạt động cuối,hoạt động gần đây,truy cập,truy cập gần nhất,sử dụng gần nhất,sử dụng lần cuối,hoạt động lần cuối} |
      {Đã đăng nhập,Đăng nhập,Lần đăng nhập,Lượt đăng nhập} {vào,lúc,ngày,vào lúc,vào ngày,từ ngày,gần nhất,cuối,lần cuối,cuối cùng,đầu tiên,lần đầu,gần đây nhất} |
      {Hoạt động,Sử dụng,Truy cập,Dùng} {gần nhất,lần cuối,cuối,cuối cùng,gần đây nhất} |
      {Lần cuối,Lần gần nhất} {hoạt động,đăng nhập,sử dụng,truy cập,dùng,trực tuyến} |
      Bắt đầu {phiên,lúc,từ,vào} |
      Thời điểm đăng nhập | Ngày đăng nhập | Ngày giờ đăng nhập | Ngày và giờ đăng nhập | Lần đăng nhập cuối |
      Lần đăng nhập gần nhất | Đăng nhập lần cuối | Đăng nhập gần nhất | Lần đăng nhập đầu tiên | Ngày | Giờ |
      Thời gian | Ngày giờ | Ngày và giờ | Khi nào | Từ | Kể từ | Bắt đầu | Hoạt động gần nhất |
      Hoạt động lần cuối | Lần hoạt động cuối | Lần hoạt động gần nhất | Lần sử dụng cuối | Dùng lần cuối |
      Truy cập lần cuối | Hoạt động cuối | Đã đăng nhập vào | Thời gian đã đăng nhập | Giờ đăng nhập |
      Ngày/giờ đăng nhập | Lúc đăng nhập | Đăng nhập từ | Đăng nhập kể từ | Lần đăng nhập gần đây nhất |
      Đăng nhập gần đây nhất | Đăng nhập mới nhất | Lần cuối đăng nhập | Đăng nhập lần đầu |
      Đăng nhập đầu tiên | Ngày/giờ | Giờ và ngày | Thời điểm | Lúc | Bắt đầu lúc | Bắt đầu từ |
      Thời gian bắt đầu | Ngày bắt đầu | Phiên bắt đầu | Phiên bắt đầu lúc | Hoạt động gần đây nhất |
      Lần cuối hoạt động | Thời gian hoạt động cuối | Thời gian hoạt động gần nhất | Sử dụng lần cuối |
      Sử dụng gần nhất | Dùng gần nhất | Lần dùng cuối | Lần cuối sử dụng | Lần cuối dùng |
      Truy cập gần nhất | Lần truy cập cuối | Lần truy cập gần nhất | Lần cuối truy cập |
      Trực tuyến lần cuối | Nhìn thấy lần cuối | Lần cuối trực tuyến
    `,
    status: list`
      Trạng thái | Tình trạng | Trạng thái phiên | Tin cậy | Đáng tin cậy | Thiết bị tin cậy hay không |
      {Trạng thái,Tình trạng} {phiên,phiên đăng nhập,tin cậy,thiết bị,đăng nhập,kết nối,xác minh} | Đã tin cậy |
      Độ tin cậy | Hiện tại | Phiên hiện tại | Trạng thái của phiên | Tình trạng phiên | Trạng thái tin cậy |
      Mức độ tin cậy | Sự tin cậy | Được tin cậy | Thiết bị này | Thiết bị hiện tại | Xác minh
    `,
  },
  signedIn: list`
    đăng nhập lúc | đăng nhập vào | đăng nhập vào lúc | đăng nhập ngày | đăng nhập | đã đăng nhập lúc |
    {đã đăng nhập,đăng nhập,bạn đã đăng nhập,bạn đăng nhập,đăng nhập lần cuối,đăng nhập lần đầu,đăng nhập gần nhất,lần đăng nhập cuối,đăng nhập gần đây nhất,lần đăng nhập gần nhất,đã đăng nhập lần cuối,được đăng nhập,đăng nhập mới} {,vào,lúc,ngày,vào lúc,vào ngày,từ,từ ngày,từ lúc,kể từ,vào hôm,hôm} |
    {phiên,phiên đăng nhập,phiên làm việc} {bắt đầu,được bắt đầu,đã bắt đầu,mở,hoạt động,được mở} {,vào,lúc,từ,ngày,vào lúc,vào ngày,kể từ} |
    {bắt đầu,đã bắt đầu} {vào,lúc,từ,ngày,vào lúc,phiên} |
    {ngày,giờ,thời gian,thời điểm,ngày giờ} {đăng nhập,bắt đầu,bắt đầu phiên,đăng nhập gần nhất,đăng nhập cuối} |
    ~ {(đăng nhập),(đã đăng nhập),(đăng nhập lần cuối)} |
    đã đăng nhập vào | đã đăng nhập vào lúc | đã đăng nhập ngày | đã đăng nhập | đã đăng nhập từ |
    đăng nhập từ | đăng nhập kể từ | bạn đã đăng nhập vào | bạn đã đăng nhập lúc | bạn đã đăng nhập |
    thời gian đăng nhập | thời điểm đăng nhập | ngày đăng nhập | ngày giờ đăng nhập | lần đăng nhập cuối |
    lần đăng nhập gần nhất | đăng nhập lần cuối | đăng nhập lần cuối lúc | đăng nhập lần cuối vào |
    đăng nhập gần nhất | lần đăng nhập đầu tiên | đăng nhập lần đầu | đăng nhập lần đầu vào | bắt đầu |
    bắt đầu lúc | bắt đầu vào | bắt đầu từ | phiên bắt đầu | phiên bắt đầu lúc | từ | kể từ | hoạt động từ |
    hoạt động kể từ | đăng nhập vào ngày | đăng nhập hồi | đăng nhập tại thời điểm | đã đăng nhập kể từ |
    đã đăng nhập vào ngày | đã đăng nhập lần đầu | đã đăng nhập lần cuối | bạn đã đăng nhập ngày |
    bạn đăng nhập lúc | bạn đăng nhập vào | giờ đăng nhập | lúc đăng nhập | ngày và giờ đăng nhập |
    lần đăng nhập gần đây | lần đăng nhập gần đây nhất | lần đăng nhập cuối lúc | đăng nhập gần nhất lúc |
    đăng nhập gần nhất vào | đăng nhập gần đây nhất | đăng nhập mới nhất | lần cuối đăng nhập |
    lần cuối đăng nhập lúc | đăng nhập lần đầu lúc | đăng nhập lần đầu tiên | lần đầu đăng nhập |
    phiên bắt đầu vào | phiên bắt đầu từ | phiên này bắt đầu | bắt đầu ngày | bắt đầu phiên lúc |
    bắt đầu phiên | thời gian bắt đầu | đang hoạt động từ | đang hoạt động kể từ | đang đăng nhập từ |
    đang đăng nhập kể từ | hoạt động từ ngày | từ ngày | từ lúc | kể từ ngày | kể từ lúc | mở từ |
    ~ đã đăng nhập | ~ đăng nhập
  `,
  lastActive: list`
    hoạt động gần nhất | hoạt động lần cuối | hoạt động lần cuối lúc | hoạt động lần cuối vào |
    {hoạt động,sử dụng,truy cập,dùng,trực tuyến,hoạt động cuối,hoạt động gần nhất} {gần nhất,lần cuối,cuối,cuối cùng,gần đây,gần đây nhất} {,vào,lúc,ngày,vào lúc} |
    {lần cuối,lần gần nhất} {hoạt động,sử dụng,truy cập,dùng,trực tuyến} {,vào,lúc} |
    {đã hoạt động,hoạt động,đã dùng,đã sử dụng,được sử dụng,trực tuyến} {vào,lúc,vào lúc,ngày,cách đây} |
    {không hoạt động,không sử dụng} {từ,kể từ} |
    ~ {(hoạt động gần nhất),(hoạt động cuối),(lần cuối hoạt động),(hoạt động)} |
    lần hoạt động cuối | lần hoạt động gần nhất | hoạt động cuối | hoạt động gần đây nhất | lần sử dụng cuối |
    sử dụng lần cuối | sử dụng lần cuối vào | dùng lần cuối | lần dùng cuối | truy cập lần cuối |
    lần truy cập cuối | lần cuối hoạt động | hoạt động | hoạt động lúc | hoạt động vào | đang hoạt động |
    đã hoạt động | hoạt động gần nhất lúc | hoạt động gần nhất vào | hoạt động gần đây nhất lúc |
    hoạt động gần đây | hoạt động cuối lúc | hoạt động cuối cùng | hoạt động cuối cùng lúc |
    lần cuối hoạt động lúc | lần hoạt động cuối lúc | lần hoạt động gần đây nhất | thời gian hoạt động cuối |
    sử dụng gần nhất | sử dụng lần cuối lúc | sử dụng gần đây nhất | dùng lần cuối lúc | dùng lần cuối vào |
    dùng gần nhất | lần cuối sử dụng | lần cuối sử dụng lúc | lần cuối dùng | lần sử dụng gần nhất |
    lần dùng gần nhất | truy cập gần nhất | truy cập lần cuối lúc | lần truy cập gần nhất |
    lần cuối truy cập | trực tuyến lần cuối | trực tuyến lần cuối lúc | lần cuối trực tuyến |
    nhìn thấy lần cuối | được nhìn thấy lần cuối | đã dùng | đã dùng lúc | đã sử dụng | đã sử dụng lúc |
    được dùng lúc | được sử dụng lúc | được sử dụng lần cuối | được dùng lần cuối | trực tuyến
  `,
  otherTimes: list`
    đã thêm | thêm vào | được thêm | đã tạo | tạo lúc | tạo vào | ngày tạo | được tạo | hết hạn |
    ngày hết hạn | có hiệu lực đến | cập nhật | đã sửa | đã đăng ký | đã đăng xuất | đã kết thúc |
    đã kết nối | đã liên kết | thêm ngày | thêm lúc | ngày thêm | tạo ngày | sẽ hết hạn | hết hiệu lực |
    đã hết hạn | sửa đổi | chỉnh sửa | thay đổi lúc | đăng ký lúc | đăng xuất lúc | đăng xuất vào |
    kết thúc lúc | kết thúc vào | đã gỡ | đã xóa | đã hủy | đã thu hồi | liên kết lúc | tin cậy từ |
    tin cậy đến | gia hạn | đã chặn
  `,
  justNow: list`
    vừa xong | vừa mới | mới đây | ngay bây giờ | bây giờ | ngay lúc này | vài giây trước |
    {vừa xong,vừa mới,mới đây,ngay lúc này,lúc này,bây giờ,ngay bây giờ,vài giây trước,chưa đầy một phút trước,chưa đến một phút trước,chưa tới 1 phút trước,dưới 1 phút trước,ít hơn 1 phút trước,trong vòng 1 phút,vài giây,mới vài giây trước,cách đây vài giây,một lát trước,mới vừa xong,hiện thời điểm này} |
    Hoạt động {bây giờ,lúc này,vừa xong,ngay lúc này,hiện giờ} |
    Đang hoạt động {vừa xong,ngay lúc này,hiện giờ} |
    {Trực tuyến,Đang trực tuyến} {bây giờ,ngay bây giờ,lúc này,vừa xong,ngay lúc này,hiện giờ} |
    vài giây trước đây | một lúc trước | chưa đầy một phút trước | chưa đến một phút trước |
    chưa tới một phút trước | đang hoạt động | đang hoạt động bây giờ | hiện đang hoạt động |
    đang trực tuyến | mới vừa xong | mới xong | vừa nãy | vừa rồi | ban nãy | mới nãy | ngay lập tức |
    lúc này | hiện giờ | cách đây ít giây | cách đây vài giây | vài giây vừa qua | mấy giây trước |
    ít giây trước | một chút trước | chốc lát trước | khoảnh khắc trước | giây lát trước |
    chưa đến 1 phút trước | chưa đầy 1 phút trước | dưới một phút trước | dưới 1 phút trước |
    ít hơn một phút trước | ít hơn 1 phút trước | trong vòng một phút | trong vòng 1 phút | trong 1 phút qua |
    đang hoạt động ngay bây giờ | đang hoạt động lúc này | hoạt động ngay bây giờ | hiện đang trực tuyến |
    đang online | vừa mới hoạt động | vừa hoạt động
  `,
  active: list`
    Đang hoạt động | Hoạt động | Hiện đang hoạt động | Đang hoạt động bây giờ | Trực tuyến | Đang trực tuyến |
    Phiên trực tuyến |
    {Hiện,Vẫn,Vẫn đang,Hiện đang} {đang hoạt động,hoạt động,trực tuyến,đang mở,đăng nhập,còn hiệu lực} |
    Đang {mở,diễn ra,trực tuyến,hoạt động,đăng nhập,chạy} |
    Đang sử dụng | Đang dùng | Đã đăng nhập | Đang hoạt động lúc này | Đang hoạt động ngay bây giờ |
    Hoạt động ngay bây giờ | Hiện hoạt động | Còn hoạt động | Vẫn đang hoạt động | Còn hiệu lực |
    Có hiệu lực | Hiện đang trực tuyến | Online | Đang online | Hiện đang sử dụng | Đang được sử dụng |
    Đang được dùng | Đang đăng nhập | Hiện đang đăng nhập | Đang mở | Đang diễn ra | Đang kích hoạt |
    Phiên còn hoạt động | Phiên đang chạy
  `,
  near: list`
    khoảng | xấp xỉ | gần đúng | vị trí gần đúng | ước tính | ước chừng | gần | ở gần | gần khu vực | quanh |
    {gần,khoảng,ở gần,xung quanh,quanh,khu vực gần,vùng,ước chừng,ước tính,gần khu vực,đâu đó gần,có thể là,có thể ở,lân cận} {,ở} |
    ~ {(gần đúng),(ước tính),(ước chừng),(khoảng),(lân cận),và lân cận,và vùng lân cận,và khu vực lân cận,(theo IP),(dựa trên IP),(vị trí gần đúng),(vị trí ước tính)} |
    xung quanh | lân cận | ~ (gần đúng) | ~ (ước tính) | ~ (khoảng) | ~ và lân cận | khoảng chừng | độ chừng |
    ước lượng | áng chừng | vị trí ước tính | vị trí xấp xỉ | gần với | gần thành phố | quanh khu vực |
    khu vực gần | vùng lân cận | vùng gần | trong khu vực | tại khu vực | ~ (xấp xỉ) | ~ (ước chừng) |
    ~ (vị trí gần đúng) | ~ (vị trí ước tính) | ~ (tương đối) | ~ và khu vực lân cận | ~ và vùng lân cận |
    ~ và vùng phụ cận
  `,
  unknownDevice: list`
    Thiết bị không xác định | Thiết bị không rõ | Thiết bị lạ | Thiết bị chưa xác định |
    {Thiết bị,Trình duyệt,Máy khách,Ứng dụng,Hệ điều hành,Máy tính,Điện thoại,Nền tảng,Loại thiết bị,Thiết bị hoặc trình duyệt} {không xác định,không rõ,không nhận dạng được,chưa xác định,lạ,không nhận ra,chưa biết,không tên,không nhận diện được,chưa được nhận dạng,không xác định được} |
    Trình duyệt không xác định | Trình duyệt không rõ | Máy khách không xác định | Không xác định | Không rõ |
    Không rõ thiết bị | Thiết bị không nhận dạng được | Thiết bị không được nhận dạng | Thiết bị khác |
    Thiết bị chưa biết | Thiết bị chưa rõ | Thiết bị chưa được nhận diện | Thiết bị không nhận diện được |
    Thiết bị không được nhận diện | Thiết bị không được nhận biết | Thiết bị không có tên |
    Thiết bị chưa đặt tên | Thiết bị không tên | Thiết bị hoặc trình duyệt không xác định |
    Không xác định được thiết bị | Không thể xác định thiết bị | Không nhận dạng được thiết bị |
    Không có thông tin thiết bị | Không có tên thiết bị | Không rõ trình duyệt | Trình duyệt lạ |
    Trình duyệt chưa xác định | Trình duyệt khác | Ứng dụng không xác định | Hệ điều hành không xác định |
    Chưa xác định | Chưa rõ | Không biết
  `,
  unknownLocation: list`
    Vị trí không xác định | Không rõ vị trí | Vị trí không rõ | Vị trí không khả dụng | Không có vị trí |
    {Vị trí,Địa điểm,Khu vực,Thành phố,Quốc gia,Nơi} {không xác định,không rõ,chưa xác định,không khả dụng,không có sẵn,chưa rõ,chưa biết,không xác định được,bị ẩn,ẩn} |
    Không {rõ,xác định được,có,có thông tin,có dữ liệu,thể xác định,tìm thấy,biết} {vị trí,địa điểm,khu vực} |
    Không xác định được vị trí | Không thể xác định vị trí | Địa điểm không xác định | Không rõ địa điểm |
    Khu vực không xác định | Không xác định | Không rõ | Vị trí chưa xác định | Vị trí chưa rõ |
    Vị trí không có sẵn | Vị trí không tìm thấy | Vị trí bị ẩn | Vị trí lạ | Không có thông tin vị trí |
    Không có dữ liệu vị trí | Không tìm thấy vị trí | Không biết vị trí | Không rõ địa chỉ |
    Không rõ khu vực | Không rõ nơi | Chưa xác định vị trí | Chưa xác định được vị trí | Chưa có vị trí |
    Địa điểm không rõ | Địa điểm chưa xác định | Nơi không xác định | Thành phố không xác định |
    Quốc gia không xác định | Vùng không xác định | Chưa xác định | Chưa rõ | Không biết
  `,
  devices: list`
    thiết bị | điện thoại | điện thoại thông minh | ứng dụng di động | thiết bị di động | máy tính |
    máy tính xách tay | máy tính bảng | laptop | trình duyệt | pc | máy tính để bàn | máy để bàn | máy bàn |
    di động | máy tính cá nhân | smartphone | máy mac | macbook | ipad | ứng dụng máy tính
  `,
  apiPlatform: list`
    Nền tảng API | API Platform | Nền tảng OpenAI API | Nền tảng API của OpenAI | Nền tảng OpenAI |
    OpenAI API | API | Nền tảng nhà phát triển | Nền tảng API OpenAI | Nền tảng cho nhà phát triển |
    Nền tảng dành cho nhà phát triển
  `,
  yes: list`Có | Vâng | Đúng | Phải`,
  no: list`Không | Không phải | Chưa`,
});
